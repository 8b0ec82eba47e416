import Foundation
import GuidanceCompiler

exit(CompileGuidance(arguments: CommandLine.arguments).run())
