/* Waiting for input, for a signal, for the heartbeat, or for a time that goes on while the machine sleeps. */
#include "private.h"

#include <poll.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

/* A descriptor that can be read once the time is over; -1 when there is none. */
static int timer(int milliseconds) {
    static int descriptor = -1;
    if (descriptor < 0) descriptor = timerfd_create(CLOCK_BOOTTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    struct itimerspec time = {
        .it_value = {.tv_sec = milliseconds / 1000, .tv_nsec = milliseconds % 1000 * 1000000L},
    };
    return timerfd_settime(descriptor, 0, &time, NULL) == 0 ? descriptor : -1;
}

wait_result wait_for_input(int descriptor, int timeout, short *events) {
    int time = timeout > 0 ? timer(timeout) : -1;
    struct pollfd sources[] = {
        {.fd = descriptor, .events = POLLIN},
        {.fd = signals_wake_descriptor(), .events = POLLIN},
        {.fd = time, .events = POLLIN},
        {.fd = pulse_descriptor(), .events = POLLIN},
    };
    int count = poll(sources, 4, time >= 0 ? -1 : timeout);
    signals_drain_wake();
    *events = count > 0 ? sources[0].revents : 0;
    bool is_over = count == 0 || (count == 1 && sources[2].revents != 0);
    return is_over ? WAIT_OVER : WAIT_READY;
}

int wait_remaining(int timeout, int64_t deadline) {
    if (timeout <= 0) return timeout;
    int64_t left = deadline - process_ticks();
    return left > 0 ? (int)left : 0;
}
