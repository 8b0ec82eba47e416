/* What the process as a whole allows, and its clock. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include "CTerminal.h"

#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <time.h>

void process_forbid_dumps(void) {
    struct rlimit none = {0, 0};
    prctl(PR_SET_DUMPABLE, 0);
    setrlimit(RLIMIT_CORE, &none);
}

void process_ends_with_parent(void) { prctl(PR_SET_PDEATHSIG, SIGTERM); }

int64_t process_ticks(void) {
    struct timespec now;
    clock_gettime(CLOCK_BOOTTIME, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}
