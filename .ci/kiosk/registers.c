/*
 * Lets User-mode Linux run on processors whose registers are larger than it knows: it hands back the part that it keeps, and the
 * kernel takes nothing but all of them. Loaded into it ahead of the C library.
 */
#include <elf.h>
#include <stdarg.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static char registers[1 << 16];

static long set_registers(pid_t process, struct iovec *kept) {
    struct iovec all = {registers, sizeof registers};
    if (syscall(SYS_ptrace, PTRACE_GETREGSET, process, NT_X86_XSTATE, &all) < 0) return -1;
    memcpy(registers, kept->iov_base, kept->iov_len < all.iov_len ? kept->iov_len : all.iov_len);
    return syscall(SYS_ptrace, PTRACE_SETREGSET, process, NT_X86_XSTATE, &all);
}

static long peek(enum __ptrace_request request, pid_t process, void *address) {
    long value;
    return syscall(SYS_ptrace, request, process, address, &value) < 0 ? -1 : value;
}

long ptrace(enum __ptrace_request request, ...) {
    va_list arguments;
    va_start(arguments, request);
    pid_t process = va_arg(arguments, pid_t);
    void *address = va_arg(arguments, void *), *data = va_arg(arguments, void *);
    va_end(arguments);
    if (request == PTRACE_SETREGSET && address == (void *)NT_X86_XSTATE) return set_registers(process, data);
    if (request == PTRACE_PEEKTEXT || request == PTRACE_PEEKDATA || request == PTRACE_PEEKUSER) return peek(request, process, address);
    return syscall(SYS_ptrace, request, process, address, data);
}
