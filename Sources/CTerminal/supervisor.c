/* The terminal of an unattended machine, and one process after the other that uses it.
 *
 * Nothing here reads a key. Between two visits the terminal shows nothing and echoes nothing. */
#include "private.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <spawn.h>
#include <string.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

/* How long a terminal that takes no bytes may hold up the next visit. */
enum { PATIENCE_MILLISECONDS = 200 };
/* Descriptors of our own stand above those that a visit gets. */
enum { LEAST_OWN = 16 };

static int terminal = -1, signals = -1;
static int asks = -1, answers = -1;
static pid_t visit;
/* The numbers that the visit has told. */
static bool told[UCHAR_MAX + 1];

/* Signals that keys can send. */
static const int of_keys[] = {SIGINT, SIGQUIT, SIGTSTP};

/* ---- Taking the terminal and giving it back ---- */

static bool listen_for_signals(void) {
    static const int unheard[] = {SIGTTOU, SIGTTIN, SIGPIPE};
    sigset_t heard;
    for (size_t i = 0; i < sizeof of_keys / sizeof *of_keys; i++) signal(of_keys[i], SIG_IGN);
    for (size_t i = 0; i < sizeof unheard / sizeof *unheard; i++) signal(unheard[i], SIG_IGN);
    /* Where it is ignored, as it can be inherited, nobody hears of a visit's end. */
    signal(SIGCHLD, SIG_DFL);
    sigemptyset(&heard);
    sigaddset(&heard, SIGCHLD);
    sigaddset(&heard, SIGTERM);
    sigaddset(&heard, SIGHUP);
    if (sigprocmask(SIG_BLOCK, &heard, NULL) != 0) return false;
    signals = signalfd(-1, &heard, SFD_NONBLOCK | SFD_CLOEXEC);
    return signals >= 0;
}

bool kiosk_take(void) {
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO) || !settings_keep(STDIN_FILENO)) return false;
    terminal = open_own(STDOUT_FILENO, O_WRONLY);
    return listen_for_signals();
}

static bool show(const char *bytes, size_t count) {
    while (count > 0) {
        struct pollfd ready = {.fd = terminal, .events = POLLOUT};
        ssize_t written = write(terminal, bytes, count);
        if (written < 0 && errno != EAGAIN && errno != EINTR) return false;
        if (written < 0 && errno == EAGAIN && poll(&ready, 1, PATIENCE_MILLISECONDS) <= 0) return true;
        if (written > 0) bytes += written, count -= (size_t)written;
    }
    return true;
}

/* Ends a sequence that was torn off, leaves the other screen and every mode, and clears all that can be seen. */
static const char reset[] =
    "\030\033\\\033[?1049l\033[?1000l\033[?1002l\033[?1003l\033[?1006l\033[?2004l"
    "\033c\033[r\033[0m\033(B\033[?25h\033[H\033[2J\033[3J";

bool kiosk_blank(const char *text) {
    struct termios settings = settings_of_locked_lines();
    tcflush(terminal, TCOFLUSH);
    if (tcsetattr(terminal, TCSANOW, &settings) != 0) return false;
    bool is_there = show(reset, sizeof reset - 1) && show(text, strlen(text));
    tcflush(STDIN_FILENO, TCIFLUSH);
    return is_there;
}

void kiosk_give_back(void) {
    show(reset, sizeof reset - 1);
    tcflush(STDIN_FILENO, TCIFLUSH);
    settings_restore();
}

/* ---- A visit's process ---- */

static bool make_pipe(int ends[2]) {
    int made[2];
    if (pipe2(made, O_CLOEXEC | O_NONBLOCK) != 0) return false;
    for (int i = 0; i < 2; i++) {
        ends[i] = fcntl(made[i], F_DUPFD_CLOEXEC, LEAST_OWN);
        close(made[i]);
    }
    return ends[0] >= 0 && ends[1] >= 0;
}

static void let_go(int *descriptor) {
    if (*descriptor >= 0) close(*descriptor);
    *descriptor = -1;
}

/* Every signal as it is by default but for those that keys send, which curses lets them do while it takes the terminal; none held
 * back, and no descriptor but the terminal, the heartbeat and the printer. */
static int spawn(char *const arguments[], char *const environment[], int asked, int answered, int printer) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    sigset_t none, ordinary;
    sigemptyset(&none);
    sigfillset(&ordinary);
    for (size_t i = 0; i < sizeof of_keys / sizeof *of_keys; i++) sigdelset(&ordinary, of_keys[i]);
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, asked, KIOSK_ASKED_BY);
    posix_spawn_file_actions_adddup2(&actions, answered, KIOSK_ANSWERED_BY);
    if (printer >= 0) posix_spawn_file_actions_adddup2(&actions, printer, KIOSK_PRINTER);
    posix_spawn_file_actions_addclosefrom_np(&actions, printer >= 0 ? KIOSK_PRINTER + 1 : KIOSK_PRINTER);
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &ordinary);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    int problem = posix_spawn(&visit, "/proc/self/exe", &actions, &attributes, arguments, environment);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    return problem;
}

static int open_printer(const char *name) {
    int opened = open(name, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (opened < 0) return -1;
    int printer = printer_is_one(opened) ? fcntl(opened, F_DUPFD_CLOEXEC, LEAST_OWN) : -1;
    close(opened);
    return printer;
}

bool kiosk_start(char *const arguments[], char *const environment[], const char *name) {
    int asking[2] = {-1, -1}, answering[2] = {-1, -1};
    int printer = name == NULL ? -1 : open_printer(name);
    let_go(&asks);
    let_go(&answers);
    memset(told, 0, sizeof told);
    visit = 0;
    bool has_pipes = make_pipe(asking) && make_pipe(answering);
    bool is_started = has_pipes && spawn(arguments, environment, asking[0], answering[1], printer) == 0;
    if (!is_started) visit = 0;
    let_go(&asking[0]);
    let_go(&answering[1]);
    let_go(&printer);
    asks = asking[1];
    answers = answering[0];
    return is_started;
}

void kiosk_ask(void) { (void)!write(asks, "", 1); }

void kiosk_end(int signal) {
    if (visit > 0) kill(visit, signal);
}

/* ---- Waiting ---- */

/* Collects every process that has ended, and says whether the visit's is one. */
static bool collect(int *status) {
    bool is_visit = false;
    int found;
    for (pid_t ended; (ended = waitpid(-1, &found, WNOHANG)) > 0;) {
        if (ended != visit) continue;
        is_visit = true;
        *status = found;
        visit = 0;
    }
    return is_visit;
}

static bool take_signals(kiosk_event *event) {
    struct signalfd_siginfo found;
    int status;
    while (read(signals, &found, sizeof found) == sizeof found) {
        if (found.ssi_signo == SIGCHLD) continue;
        *event = (kiosk_event){.kind = KIOSK_SIGNALLED, .code = (int)found.ssi_signo};
        return true;
    }
    if (!collect(&status)) return false;
    bool is_well = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    *event = (kiosk_event){.kind = KIOSK_ENDED, .code = is_well ? 0 : 1};
    return true;
}

/* Reads what the visit writes, and says whether it has answered. */
static bool take_answer(void) {
    unsigned char bytes[64];
    ssize_t count = answers < 0 ? 0 : read(answers, bytes, sizeof bytes);
    if (count == 0) let_go(&answers);
    for (ssize_t i = 0; i < count; i++) told[bytes[i]] = true;
    return count > 0 && memchr(bytes, 0, (size_t)count) != NULL;
}

/* What was written last can still be read when the process that wrote it has ended. */
bool kiosk_was_told(unsigned char number) {
    while (answers >= 0) {
        struct pollfd source = {.fd = answers, .events = POLLIN};
        if (poll(&source, 1, 0) <= 0) break;
        take_answer();
    }
    return told[number];
}

kiosk_event kiosk_wait(int timeout) {
    kiosk_event event = {.kind = KIOSK_NOTHING};
    struct pollfd sources[] = {{.fd = signals, .events = POLLIN}, {.fd = answers, .events = POLLIN}};
    poll(sources, 2, timeout);
    if (take_signals(&event)) return event;
    if (sources[1].revents != 0 && take_answer()) event.kind = KIOSK_ANSWERED;
    return event;
}
