import Testing

/// Each rule is shown to refuse a bad file and to let a good one pass.
@Suite struct RuleTests {
    @Test(arguments: [
        ("Engine", "import AWSClient"),
        ("Engine", "@testable import AWSProvider"),
        ("Engine", "package import TerminalUI"),
        ("Infra", "import Engine"),
        ("Infra", "    internal import struct AWSSigner.Credentials"),
        ("AWSSigner", "import AWSClient"),
        ("AWSClient", "@preconcurrency import AWSServices"),
        ("TerminalUI", "import AWSProvider"),
        ("Service", "import Infra"),
        ("deployer", "import TestSupport"),
        ("Unlisted", "import Infra"),
    ])
    func anArrowAgainstTheDirectionIsFound(target: String, line: String) {
        #expect(Rule.imports.messages(for: file(target, "import Foundation\n\(line)\n")).count == 1)
    }

    @Test(arguments: [
        ("Engine", "package import Infra"),
        ("Engine", "import FoundationEssentials"),
        ("Engine", "// import AWSClient"),
        ("AWSClient", "import CCurl"),
        ("deployer", "import AWSProvider"),
    ])
    func anAllowedImportPasses(target: String, line: String) {
        #expect(Rule.imports.messages(for: file(target, line)).isEmpty)
    }

    @Test func aFileOfMoreThan400LinesIsFoundUnlessGenerated() {
        let lines = String(repeating: "let a = 1\n", count: 400)
        #expect(Rule.length.messages(for: file("Engine", lines)).isEmpty)
        #expect(Rule.length.messages(for: file("Engine", lines + "let b = 2\n")).count == 1)
        let banner = "// Written by `make generate` from somewhere. Do not edit.\n"
        #expect(Rule.length.messages(for: file("AWSServices", banner + lines)).isEmpty)
    }

    @Test(arguments: ["struct StateManager {", "package final class PlanHelper: Sendable {", "enum StringUtils {}"])
    func aNameThatSaysNothingIsFound(line: String) {
        #expect(Rule.names.messages(for: file("Engine", line)).count == 1)
    }

    @Test func aNameThatAWSGavePasses() {
        let text = "// Written by `make generate` from somewhere. Do not edit.\npackage enum KeyManagerType {}\n"
        #expect(Rule.names.messages(for: file("AWSServices", text)).isEmpty)
    }

    @Test(arguments: [
        "struct State {", "struct SecretsManagerSecretHandler {", "let manager = FileManager.default",
        "// struct OldManager",
    ])
    func anotherNamePasses(line: String) {
        #expect(Rule.names.messages(for: file("Engine", line)).isEmpty)
    }

    @Test(arguments: [
        "print(plan)", "    debugPrint(x)", "FileHandle.standardError.write(data)", "fputs(text, stderr)",
    ])
    func printingIsFoundOutsideOfTheTerminal(line: String) {
        #expect(Rule.printing.messages(for: file("Engine", line)).count == 1)
        #expect(Rule.printing.messages(for: file("TerminalUI", line)).isEmpty)
        #expect(Rule.printing.messages(for: file("deployer", line)).isEmpty)
    }

    @Test(arguments: ["fingerprint(plan)", "// print(plan)", "blueprint(1)"])
    func whatOnlyLooksLikePrintingPasses(line: String) {
        #expect(Rule.printing.messages(for: file("Engine", line)).isEmpty)
    }

    @Test(arguments: [
        "ProcessInfo.processInfo.environment",
        "let home = getenv(\"HOME\")",
        "let now = Date()",
        "let now = Date.now",
        "let clock = ContinuousClock()",
        "FileManager.default.homeDirectoryForCurrentUser",
    ])
    func readingTheSurroundingsIsFoundOutsideOfDeployer(line: String) {
        #expect(Rule.surroundings.messages(for: file("AWSClient", line)).count == 1)
        #expect(Rule.surroundings.messages(for: file("deployer", line)).isEmpty)
    }

    @Test func aMessageNamesThePlace() {
        #expect(
            Rule.imports.messages(for: file("Infra", "\nimport Engine\n")) == [
                "Sources/Infra/File.swift:2: Infra must not import Engine (imports point one way)"
            ]
        )
    }

    private func file(_ target: String, _ text: String) -> SourceFile {
        SourceFile(path: "Sources/\(target)/File.swift", text: text)
    }
}
