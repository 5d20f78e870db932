import FoundationEssentials
import Infra
import TestSupport
import Testing

/// What the writer of a wrong file is told. `RECORD_GOLDENS=1` writes the texts anew.
struct EnvironmentDiagnosticsTests {
    @Test(arguments: badEnvironments)
    func tellsWhatIsWrong(_ bad: BadEnvironment) throws {
        let thrown = #expect(throws: Diagnostics.self) {
            try Environment.decode(bad.text, file: "environments/\(bad.name).yaml")
        }
        let found = try #require(thrown)
        #expect(found.all.allSatisfy { $0.severity == .error && !$0.detail.isEmpty })
        try compareWithGolden(shown(found.all), "Tests/InfraTests/Environment/Golden/\(bad.name).txt")
    }

    /// A text that no test compares any more would only look like a promise.
    @Test func everyGoldenFileHasItsCase() throws {
        let folder = "\(packageRoot)/Tests/InfraTests/Environment/Golden"
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(Set(files) == Set(badEnvironments.map { "\($0.name).txt" }))
    }

    @Test(arguments: ["my_env.yaml", ".yaml", "-x.yaml", "a b.yml", "prod.eu.yaml", ""])
    func theNameOfTheFileIsChecked(file: String) {
        let thrown = #expect(throws: Diagnostics.self) { try Environment.decode(smallEnvironment, file: file) }
        #expect(thrown?.all.map(\.summary) == ["Invalid environment name"])
    }

    /// All places first, as a compiler does, so that an editor can jump to them.
    private func shown(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map { diagnostic in
            let places = diagnostic.locations.map(\.description).joined(separator: ", ")
            return "\(places)\n\(diagnostic.severity.rawValue): \(diagnostic.summary)\n  \(diagnostic.detail)\n"
        }.joined(separator: "\n")
    }
}
