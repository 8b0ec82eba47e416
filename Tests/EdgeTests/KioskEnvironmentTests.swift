import Edge
import Testing

struct KioskEnvironmentTests {
  @Test func `whatever is set, only known names and values come through`() {
    let hostile = [
      "TERM": "evil", "NO_COLOR": "", "LD_PRELOAD": "/tmp/a.so", "TERMINFO": "/tmp", "LANG": "tr_TR",
      "SHELL": "/bin/sh",
      "SWIFT_BACKTRACE": "enable=yes", "HOME": "/tmp", "NOTIFY_SOCKET": "/run/notify",
    ]
    let environment = KioskEnvironment { hostile[$0] }
    #expect(environment.ofVisit == ["TERM=linux", "LANG=C.UTF-8", "SWIFT_BACKTRACE=enable=no"])
    #expect(environment.ofSupervisor == environment.ofVisit + ["NOTIFY_SOCKET=/run/notify"])
  }

  @Test func `a known kind of terminal stays, and the wish for no colour, and whether keys come from far`() {
    let wishes = ["TERM": "xterm-256color", "NO_COLOR": "1", "SSH_CONNECTION": "192.0.2.1 50000 192.0.2.2 22"]
    #expect(
      KioskEnvironment { wishes[$0] }.ofSupervisor
        == ["TERM=xterm-256color", "LANG=C.UTF-8", "SWIFT_BACKTRACE=enable=no", "NO_COLOR=1", "SSH_CONNECTION=1"])
  }
}
