/* Signals become flags and one byte in a pipe; what kills the program first gives the terminal back. */
#include "private.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

enum { ALTERNATE_STACK = 32 * 1024 };

static volatile sig_atomic_t end_signal, resized, stop, continued;
static int wake[2] = {-1, -1};

static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS};

/* What each signal did before curses and before us, so that it does it again afterwards. */
enum { MOST_SIGNALS = NSIG };
static struct sigaction before[MOST_SIGNALS];
static bool is_ours[MOST_SIGNALS];

static void note(int number) {
    switch (number) {
    case SIGWINCH: resized = 1; break;
    case SIGTSTP: stop = 1; break;
    case SIGCONT: continued = 1; break;
    default: end_signal = number;
    }
    int kept = errno;
    (void)!write(wake[1], "", 1);
    errno = kept;
}

static void crash(int number) {
    farewell_after_crash();
    raise(number);
}

static void set(int number, void (*handler)(int), int flags) {
    struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
    sigemptyset(&action.sa_mask);
    is_ours[number] = sigaction(number, &action, NULL) == 0;
}

static void install_crash_handlers(void) {
    static char stack[ALTERNATE_STACK];
    stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&alternate, NULL);
    for (size_t i = 0; i < sizeof fatal / sizeof *fatal; i++)
        set(fatal[i], crash, SA_ONSTACK | SA_RESETHAND | SA_NODEFER);
}

/* Comes before newterm, which takes some signals for itself. */
void signals_remember(void) {
    for (int number = 1; number < MOST_SIGNALS; number++) sigaction(number, NULL, &before[number]);
}

static bool make_wake(void) {
    end_signal = resized = stop = continued = 0;
    return wake[0] >= 0 || pipe2(wake, O_NONBLOCK | O_CLOEXEC) == 0;
}

void signals_install(bool locked) {
    if (!make_wake()) return;
    set(SIGPIPE, SIG_IGN, 0);
    set(SIGWINCH, note, SA_RESTART);
    set(SIGCONT, note, SA_RESTART);
    set(SIGTERM, note, SA_RESTART);
    set(SIGHUP, note, SA_RESTART);
    set(SIGINT, locked ? SIG_IGN : note, SA_RESTART);
    set(SIGTSTP, locked ? SIG_IGN : note, SA_RESTART);
    set(SIGQUIT, locked ? SIG_IGN : crash, SA_ONSTACK | SA_RESETHAND | SA_NODEFER);
    install_crash_handlers();
}

/* What was ignored from the start, as under nohup, stays so. */
void signals_install_for_lines(bool locked) {
    static const int noted[] = {SIGTERM, SIGHUP, SIGPIPE, SIGINT, SIGQUIT, SIGTSTP};
    static const int unheard[] = {SIGINT, SIGQUIT, SIGTSTP, SIGPIPE};
    if (!make_wake()) return;
    for (size_t i = 0; i < sizeof noted / sizeof *noted; i++)
        if (before[noted[i]].sa_handler != SIG_IGN) set(noted[i], note, SA_RESTART);
    for (size_t i = 0; locked && i < sizeof unheard / sizeof *unheard; i++) set(unheard[i], SIG_IGN, 0);
}

void signals_restore(void) {
    for (int number = 1; number < MOST_SIGNALS; number++) {
        if (is_ours[number]) sigaction(number, &before[number], NULL);
        is_ours[number] = false;
    }
}

int signals_wake_descriptor(void) { return wake[0]; }

void signals_drain_wake(void) {
    char bytes[64];
    while (read(wake[0], bytes, sizeof bytes) > 0) continue;
}

/* Reads a flag and lowers it. */
static bool lower(volatile sig_atomic_t *flag) {
    bool raised = *flag != 0;
    *flag = 0;
    return raised;
}

int signals_end(void) { return end_signal; }
bool signals_resized(void) { return lower(&resized); }
bool signals_stop(void) { return lower(&stop); }
bool signals_continued(void) { return lower(&continued); }

/* Stops as a program stops that handles nothing; returns when it goes on. */
void signals_stop_now(void) {
    struct sigaction ordinary = {.sa_handler = SIG_DFL}, own;
    sigaction(SIGTSTP, &ordinary, &own);
    raise(SIGTSTP);
    sigaction(SIGTSTP, &own, NULL);
    stop = continued = 0;
}
