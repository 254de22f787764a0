/* A system that is not as it should be, loaded before the C library (LD_PRELOAD):
   ODD_LOCKS=errno   no file can be locked, as on some network shares
   ODD_SYNC=errno    nothing can be brought to the disk for certain; 0: it takes a third of a second
   ODD_CLOCK=seconds the clock goes wrong by so much. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static int asked(const char *name, long *value) {
    const char *given = getenv(name);
    if (!given) return 0;
    *value = atol(given);
    return 1;
}

static int unlockable(void) {
    long number;
    if (!asked("ODD_LOCKS", &number)) return 0;
    errno = (int)number;
    return 1;
}

int flock(int file, int operation) {
    int (*real)(int, int) = (int (*)(int, int))dlsym(RTLD_NEXT, "flock");
    return unlockable() ? -1 : real(file, operation);
}

static int locking(int command) {
    return command == F_SETLK || command == F_SETLKW || command == F_OFD_SETLK ||
           command == F_OFD_SETLKW || command == F_GETLK;
}

int fcntl64(int file, int command, ...) {
    int (*real)(int, int, ...) = (int (*)(int, int, ...))dlsym(RTLD_NEXT, "fcntl64");
    va_list more;
    va_start(more, command);
    void *argument = va_arg(more, void *);
    va_end(more);
    if (locking(command) && unlockable()) return -1;
    return real(file, command, argument);
}

int fcntl(int file, int command, ...) {
    va_list more;
    va_start(more, command);
    void *argument = va_arg(more, void *);
    va_end(more);
    return fcntl64(file, command, argument);
}

static int unsyncable(void) {
    long number;
    if (!asked("ODD_SYNC", &number)) return 0;
    if (number == 0) {
        usleep(300000);
        return 0;
    }
    errno = (int)number;
    return 1;
}

int fsync(int file) {
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
    return unsyncable() ? -1 : real(file);
}

int fdatasync(int file) {
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
    return unsyncable() ? -1 : real(file);
}

int clock_gettime(clockid_t clock, struct timespec *now) {
    int (*real)(clockid_t, struct timespec *) =
        (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
    int result = real(clock, now);
    long wrong;
    if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE) &&
        asked("ODD_CLOCK", &wrong))
        now->tv_sec += wrong;
    return result;
}

time_t time(time_t *place) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (place) *place = now.tv_sec;
    return now.tv_sec;
}

int gettimeofday(struct timeval *place, void *zone) {
    struct timespec now;
    (void)zone;
    clock_gettime(CLOCK_REALTIME, &now);
    place->tv_sec = now.tv_sec;
    place->tv_usec = now.tv_nsec / 1000;
    return 0;
}
