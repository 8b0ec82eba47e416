extension MachineFile {
  static let logind = MachineFile(
    path: "/etc/systemd/logind.conf.d/signpost-kiosk.conf",
    text: """
      [Login]
      NAutoVTs=0
      ReserveVT=0
      HandlePowerKey=ignore
      HandleRebootKey=ignore
      HandleSuspendKey=ignore
      HandleHibernateKey=ignore
      HandleLidSwitch=ignore

      """,
    stops: ["login prompts that appear when someone switches consoles", "the keys for power and sleep"])

  static let manager = MachineFile(
    path: "/etc/systemd/system.conf.d/signpost-kiosk.conf",
    text: """
      [Manager]
      CtrlAltDelBurstAction=none
      DumpCore=no
      CrashShell=no
      RuntimeWatchdogSec=60
      ShowStatus=no

      """,
    stops: ["a restart by Ctrl-Alt-Del seven times", "a shell when the service manager fails", "a machine that hangs"])

  static let coredump = MachineFile(
    path: "/etc/systemd/coredump.conf.d/signpost-kiosk.conf",
    text: """
      [Coredump]
      Storage=none
      ProcessSizeMax=0

      """,
    stops: ["memory of a program that failed on the disk"])

  static let sysctl = MachineFile(
    path: "/etc/sysctl.d/90-signpost-kiosk.conf",
    text: """
      kernel.sysrq = 0
      kernel.core_pattern = |/bin/false
      fs.suid_dumpable = 0
      kernel.dmesg_restrict = 1
      kernel.kptr_restrict = 2
      kernel.yama.ptrace_scope = 3
      kernel.printk = 1 4 1 1
      vm.swappiness = 0
      # Linux 6.2 and later have this one; elsewhere the lock-down of each visit does the same.
      -dev.tty.legacy_tiocsti = 0

      """,
    stops: [
      "the keys that speak to the kernel (SysRq)", "core files", "messages of the kernel over the page",
      "one program reading another's memory", "keys put into the terminal's queue by a program",
    ])

  static let keymap = MachineFile(
    path: "/etc/signpost/kiosk.map",
    text: """
      # Over the keymap that is in use. With one name for a key, every other combination of it does nothing.
      keymaps 0-127
      # F1 to F12: they switch consoles with Alt and Ctrl.
      \(functionKeys.map { "keycode \($0) = VoidSymbol\n" }.joined())# Scroll Lock, which shows memory and state, and stops the screen.
      keycode 70 = VoidSymbol
      # Print Screen, which is SysRq.
      keycode 84 = VoidSymbol
      keycode 99 = VoidSymbol
      # Pause, which stops the screen.
      keycode 119 = VoidSymbol
      # Delete, and the comma of the number block: Ctrl-Alt-Del.
      plain keycode 111 = Remove
      control alt keycode 111 = VoidSymbol
      control altgr keycode 111 = VoidSymbol
      control alt keycode 83 = VoidSymbol
      control altgr keycode 83 = VoidSymbol
      # Left and Right with Alt switch consoles too.
      alt keycode 105 = VoidSymbol
      alt keycode 106 = VoidSymbol

      """,
    stops: ["switching to another console", "a screen that a key has stopped", "a restart by Ctrl-Alt-Del"])

  private static let functionKeys = Array(59...68) + [87, 88]
}
