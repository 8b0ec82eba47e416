/// What an administrator puts on the machine of a kiosk, as text that a script can take apart.
enum MachineGuide {
  /// Prints every file below a line with its path, and then what to run and what each of them stops.
  static func print() {
    for file in MachineFile.all {
      Swift.print("#### \(file.path)")
      Swift.print(file.text, terminator: "")
    }
    Swift.print("#### To run once, as root")
    for step in MachineStep.all { Swift.print("# \(step.command)") }
    Swift.print("\n#### To run once, as root, for a printer of CUPS")
    for step in MachineStep.forPrinter { Swift.print("# \(step.command)") }
    Swift.print("\n#### What each of them stops")
    for file in MachineFile.all {
      for line in file.stops { Swift.print("# \(file.path): \(line)") }
    }
    for step in MachineStep.all + MachineStep.forPrinter { Swift.print("# \(step.command): \(step.stops)") }
    Swift.print("\n#### What nothing here can do")
    for line in limits { Swift.print("# \(line)") }
  }

  private static let limits = [
    "Someone with a screwdriver, a USB stick or another keyboard: close the case, block the ports, set a password for "
      + "the firmware and the boot loader, and use a root file system that can only be read.",
    "A camera, a device between keyboard and machine, or someone who looks: place the screen with its back to a wall.",
    "Speech and braille: install espeak-ng and brltty, and let them start before the unit; use headphones.",
  ]
}
