import Foundation
import TestSupport
import Testing

struct CommandLineTests {
    @Test func version() async throws {
        let result = try await Deployer()("--version", endingWith: 0)
        #expect(result.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
        #expect(result.errors.isEmpty)
    }

    @Test(arguments: [
        [], ["plan"], ["apply"], ["destroy"], ["drift"], ["output"], ["import"], ["state"], ["state", "list"],
        ["state", "show"], ["state", "forget"], ["unlock"], ["environments"],
    ])
    func help(verb: [String]) async throws {
        let result = try await Deployer()(verb + ["--help"])
        #expect(result.exitCode == 0)
        #expect(result.output.contains("USAGE: deployer"))
        #expect(result.output.split(separator: "\n").allSatisfy { $0.hasPrefix("USAGE") || $0.count <= 80 })
    }

    @Test(arguments: [
        ["plan"], ["frobnicate"], ["plan", "dev", "--frobnicate"], ["plan", "dev", "--quiet", "--verbose"],
        ["plan", "dev", "--target", "no address"], ["apply", "dev", "--parallelism", "0"], ["plan", "nowhere"],
        ["plan", "environments/nowhere.yaml"], ["environments"], ["import", "dev", "..", "vpc-1"],
        ["state", "show", "x"], ["help", "frobnicate"], ["help", "state", "frobnicate"],
    ])
    func wrongUsage(arguments: [String]) async throws {
        let result = try await Deployer()(arguments)
        #expect(result.exitCode == 64)
        #expect(result.output.isEmpty)
        #expect(!result.errors.isEmpty)
    }

    @Test(arguments: [["help"], ["help", "plan"], ["help", "state", "list"], ["help", "state", "--help"]])
    func helpOfAVerb(words: [String]) async throws {
        let result = try await Deployer()(words)
        #expect(result.exitCode == 0)
        #expect(result.output.contains("USAGE: deployer \(words.dropFirst().first { $0 != "--help" } ?? "")"))
    }

    @Test func verbsThatOnlyLookLeaveNothingBehind() async throws {
        let deployer = try Deployer()
        try deployer.folder.write(
            """
            account: "111122223333"
            region: eu-central-1
            network:
              cidrBlock: 10.0.0.0/16
              zones:
                - {name: eu-central-1a, publicCidr: 10.0.0.0/24, applicationCidr: 10.0.16.0/20, databaseCidr: 10.0.3.0/24}
            """,
            to: "environments/dev.yaml"
        )
        for (words, code) in [
            (["unlock", "dev"], 0), (["unlock", "dev", "3f9a"], 1), (["state", "list", "dev"], 0),
            (["state", "history", "dev"], 0), (["output", "dev"], 0), (["render", "dev"], 0), (["graph", "dev"], 0),
            (["diff", "dev", "dev"], 0), (["iam-policy", "dev"], 0), (["environments"], 0),
        ] {
            let result = try await deployer(words)
            #expect(result.exitCode == code, "\(words): \(result.errors)")
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: deployer.folder.path) == ["environments"])
    }

    @Test(arguments: ["apply", "destroy"])
    func withoutATerminalSomebodyHasToSayYes(verb: String) async throws {
        let deployer = try Deployer()
        let result = try await deployer(verb, "dev", endingWith: 64)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains("error: Nobody can be asked\n"))
        #expect(result.errors.contains("\n      deployer \(verb) dev --yes\n"))
        let more = ["--target", "network", "--state-dir", "kept states"]
        let unasked = try await deployer([verb, "dev"] + more)
        let command = "deployer \(verb) dev --target network --state-dir 'kept states' --yes"
        #expect(unasked.errors.contains("\n      \(command)\n"), "\(unasked.errors)")
        let json = try await deployer(verb, "dev", "--json", endingWith: 64)
        let lines = try JSONLines(json.output)
        #expect(lines["diagnostic"].count == 1)
        #expect(json.errors.isEmpty)
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func completionScripts(shell: String) async throws {
        let result = try await Deployer()("--generate-completion-script", shell, endingWith: 0)
        #expect(result.output.contains("environments"))
    }

    @Test func environmentNamesAreCompleted() async throws {
        let deployer = try Deployer()
        try deployer.folder.write("", to: "environments/prod.yaml")
        try deployer.folder.write("", to: "environments/notes.txt")
        let script = try await deployer("--generate-completion-script", "bash", endingWith: 0).output
        // The script asks the binary itself; the words after `---completion` name the argument to complete.
        let call = try #require(script.firstMatch(of: /---completion plan -- (?<name>positional@\d+)/))
        let result = try await deployer("---completion", "plan", "--", String(call.name), "0", "0", "", endingWith: 0)
        #expect(result.output.split(separator: "\n") == ["prod"])
    }
}
