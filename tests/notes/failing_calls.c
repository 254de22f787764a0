/* Makes a chosen system call fail on files whose path holds FAULT_PATH, from the FAULT_AFTER-th
   call on, FAULT_TIMES times: loaded before the C library (LD_PRELOAD) by the fault tests. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static long seen = 0;

static int fails(const char *call, int file) {
    const char *wanted = getenv("FAULT_CALL"), *path = getenv("FAULT_PATH");
    char link[64], name[4096];
    ssize_t length;
    long after, times;
    if (!wanted || !path || !strstr(wanted, call)) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    length = readlink(link, name, sizeof name - 1);
    if (length < 0) return 0;
    name[length] = 0;
    if (!strstr(name, path)) return 0;
    after = atol(getenv("FAULT_AFTER"));
    times = atol(getenv("FAULT_TIMES"));
    seen++;
    if (seen < after || seen >= after + times) return 0;
    errno = atoi(getenv("FAULT_ERRNO"));
    return 1;
}

int fsync(int file) {
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
    return fails("fsync", file) ? -1 : real(file);
}

int fdatasync(int file) {
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
    return fails("fsync", file) ? -1 : real(file);
}

ssize_t write(int file, const void *bytes, size_t count) {
    ssize_t (*real)(int, const void *, size_t) =
        (ssize_t(*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
    return fails("write", file) ? -1 : real(file, bytes, count);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) {
    ssize_t (*real)(int, const void *, size_t, off_t) =
        (ssize_t(*)(int, const void *, size_t, off_t))dlsym(RTLD_NEXT, "pwrite");
    return fails("write", file) ? -1 : real(file, bytes, count, offset);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset) {
    ssize_t (*real)(int, const void *, size_t, off64_t) =
        (ssize_t(*)(int, const void *, size_t, off64_t))dlsym(RTLD_NEXT, "pwrite64");
    return fails("write", file) ? -1 : real(file, bytes, count, offset);
}

int ftruncate64(int file, off64_t length) {
    int (*real)(int, off64_t) = (int (*)(int, off64_t))dlsym(RTLD_NEXT, "ftruncate64");
    return fails("ftruncate", file) ? -1 : real(file, length);
}
