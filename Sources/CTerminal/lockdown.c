/* What a visit's process may still ask of the system once it runs: to read, write and wait, and nothing else.
 *
 * libseccomp is loaded when it is needed, so that the program starts without it; its functions stand here by their
 * documented prototypes (seccomp.h). */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include "CTerminal.h"
#include "library.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { ACT_ALLOW = 0x7FFF0000, ACT_ERRNO = 0x00050000, COMPARE_EQUAL = 4, COMPARE_MASKED_EQUAL = 7 };

struct comparison {
    unsigned int argument;
    int operation;
    uint64_t first, second;
};

typedef void *filter;

static struct {
    filter (*init)(uint32_t action);
    int (*rule_add_array)(filter, uint32_t action, int call, unsigned int count, const struct comparison *);
    int (*load)(filter);
    void (*release)(filter);
} library;

bool process_can_lock_down(void) {
    if (library.init != NULL) return true;
    void *file = dlopen("libseccomp.so.2", RTLD_NOW | RTLD_LOCAL);
    return file != NULL && library_find(file, "seccomp_rule_add_array", &library.rule_add_array)
        && library_find(file, "seccomp_load", &library.load) && library_find(file, "seccomp_release", &library.release)
        && library_find(file, "seccomp_init", &library.init);
}

/* ---- What is allowed; everything else fails with EPERM ---- */

static const int calls[] = {
    SYS_read, SYS_write, SYS_readv, SYS_writev, SYS_pread64, SYS_lseek, SYS_close, SYS_fstat, SYS_newfstatat,
    SYS_ppoll, SYS_pipe2, SYS_timerfd_create, SYS_timerfd_settime, SYS_clock_gettime, SYS_clock_nanosleep,
    SYS_nanosleep, SYS_munmap, SYS_mremap, SYS_madvise, SYS_brk, SYS_futex, SYS_rt_sigaction, SYS_rt_sigprocmask,
    SYS_rt_sigreturn, SYS_sigaltstack, SYS_restart_syscall, SYS_getpid, SYS_gettid, SYS_getuid, SYS_geteuid,
    SYS_getgid, SYS_getegid, SYS_getrandom, SYS_exit, SYS_exit_group, SYS_uname, SYS_sched_yield, SYS_set_robust_list,
    SYS_faccessat,
#ifdef SYS_poll
    SYS_poll, SYS_access,
#endif
};

static const unsigned long requests[] = {
    TCGETS, TCSETS, TCSETSW, TCSETSF, TCFLSH, TIOCGWINSZ, FIONREAD, TIOCGPGRP, TCSBRK,
};

static bool allow(filter rules, int call, unsigned int count, const struct comparison *comparisons) {
    return library.rule_add_array(rules, ACT_ALLOW, call, count, comparisons) == 0;
}

static bool allow_calls(filter rules) {
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++)
        if (!allow(rules, calls[i], 0, NULL)) return false;
    return true;
}

/* Of the requests to a terminal only those that the full screen needs; none that types for someone, TIOCSTI. */
static bool allow_requests(filter rules) {
    for (size_t i = 0; i < sizeof requests / sizeof *requests; i++)
        if (!allow(rules, SYS_ioctl, 1, &(struct comparison){1, COMPARE_EQUAL, requests[i], 0})) return false;
    return true;
}

/* Files for reading only: what terminfo and the locale say. */
static bool allow_reading(filter rules) {
    const struct comparison reading = {2, COMPARE_MASKED_EQUAL, O_ACCMODE | O_CREAT | O_TRUNC, O_RDONLY};
    return allow(rules, SYS_openat, 1, &reading);
}

/* Memory that is not to be run, modes of a descriptor, and signals to itself. */
static bool allow_with_limits(filter rules) {
    const struct comparison mapping = {2, COMPARE_MASKED_EQUAL, PROT_EXEC, 0};
    const struct comparison self = {0, COMPARE_EQUAL, (uint64_t)getpid(), 0};
    static const int commands[] = {F_GETFD, F_SETFD, F_GETFL, F_SETFL};
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
        if (!allow(rules, SYS_fcntl, 1, &(struct comparison){1, COMPARE_EQUAL, (uint64_t)commands[i], 0})) return false;
    return allow(rules, SYS_mmap, 1, &mapping) && allow(rules, SYS_mprotect, 1, &mapping)
        && allow(rules, SYS_tgkill, 1, &self) && allow(rules, SYS_kill, 1, &self);
}

bool process_lock_down(void) {
    if (!process_can_lock_down()) return false;
    filter rules = library.init(ACT_ERRNO | EPERM);
    bool is_locked = rules != NULL && allow_calls(rules) && allow_requests(rules) && allow_reading(rules)
        && allow_with_limits(rules) && library.load(rules) == 0;
    if (rules != NULL) library.release(rules);
    return is_locked;
}

/* ---- Whether it holds ---- */

static bool is_refused(long result) { return result == -1 && errno == EPERM; }

const char *process_lock_down_leaks(void) {
    char *const arguments[] = {"null", NULL}, *const environment[] = {NULL};
    /* A device cannot be run, so a call that is let through fails too, in another way. */
    if (!is_refused(execve("/dev/null", arguments, environment))) return "execve";
    if (!is_refused(syscall(SYS_execveat, AT_FDCWD, "/dev/null", arguments, environment, 0))) return "execveat";
    if (!is_refused(socket(AF_UNIX, SOCK_STREAM, 0))) return "socket";
    if (!is_refused(ioctl(STDIN_FILENO, TIOCSTI, "x"))) return "TIOCSTI";
    if (!is_refused(ioctl(STDIN_FILENO, TIOCLINUX, "\004"))) return "TIOCLINUX";
    if (!is_refused(syscall(SYS_clone, 17, 0, 0, 0, 0))) return "clone";
    if (!is_refused(openat(AT_FDCWD, "/dev/null", O_WRONLY))) return "writing files";
    if (!is_refused(kill(getppid(), 0))) return "signals to other processes";
    void *code = mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (code != MAP_FAILED) return "memory that can be run";
    return is_refused(prctl(PR_SET_DUMPABLE, 1, 0, 0, 0)) ? NULL : "prctl";
}
