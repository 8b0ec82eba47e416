/// A file that the machine of a kiosk needs, and what it is for.
struct MachineFile {
  let path: String
  let text: String
  /// What it stops or does, a line each.
  let stops: [String]

  /// Whether a kiosk without a printer needs it too.
  var isNeeded: Bool { ![Self.printer.path, Self.printerPipe.path].contains(path) }

  /// All of them; the texts stand nowhere else.
  static let all = [unit, printer, printerPipe, logind, manager, coredump, sysctl, keymap]
}

/// A command that an administrator runs once.
struct MachineStep {
  let command: String
  let stops: String
  /// The units that it masks.
  var masks: [String] = []

  private static let maskedUnits = [
    "autovt@.service", "getty@.service", "serial-getty@.service", "console-getty.service", "debug-shell.service",
    "ctrl-alt-del.target", "gpm.service",
  ]

  /// What CUPS needs, where the kiosk prints by it.
  static let forPrinter = [
    MachineStep(
      command: "cupsctl PreserveJobHistory=no PreserveJobFiles=no MaxJobTime=60",
      stops: "sheets that CUPS keeps after they were printed"),
    MachineStep(
      command: "lpadmin -p NAME-OF-YOUR-PRINTER -o printer-error-policy=abort-job",
      stops: "a sheet that waits for a dead printer, and comes out for somebody else"),
  ]

  static let all = [
    MachineStep(
      command: "systemctl mask \(maskedUnits.joined(separator: " "))",
      stops: "login prompts on other consoles, the debug shell, Ctrl-Alt-Del, text copied from the console by a mouse",
      masks: maskedUnits),
    MachineStep(command: "sysctl --system", stops: "the settings of the kernel hold from now on"),
    MachineStep(
      command: "loadkeys \(MachineFile.keymap.path)", stops: "the keys hold from now on; the unit does it at each start"
    ),
    MachineStep(command: "swapoff -a, and no swap in /etc/fstab", stops: "words of a visitor on a disk"),
    MachineStep(
      command: "systemctl daemon-reload && systemctl enable --now signpost-kiosk.service",
      stops: "the kiosk runs, now and after each start of the machine"),
  ]
}
