import Infra
import Testing

struct EnvironmentFileTests {
    static let files = [
        "prod.yaml", "dev.yaml", "staging.yml", "environment.schema.json", "my_env.yaml", ".yaml", "README.md",
    ]

    @Test func listsEnvironments() {
        #expect(EnvironmentFile.environments(in: Self.files) == ["dev", "prod", "staging"])
    }

    @Test(arguments: [
        ("prod", "environments/prod.yaml"), ("staging", "environments/staging.yml"), ("./x", "./x"),
        ("/tmp/e/prod.yaml", "/tmp/e/prod.yaml"), ("other.yml", "other.yml"),
    ])
    func findsByNameOrPath(given: String, path: String) throws {
        #expect(try EnvironmentFile.find(given, files: Self.files) == path)
    }

    @Test(arguments: [
        ("prdo", "There is no environments/prdo.yaml. Did you mean \"prod\"?"),
        ("Prod", "There is no environments/Prod.yaml. Did you mean \"prod\"?"),
        ("stag", "There is no environments/stag.yaml. Did you mean \"staging\"?"),
        ("frankfurt", "There is no environments/frankfurt.yaml. Known are dev, prod and staging."),
        ("my_env", "There is no environments/my_env.yaml. Known are dev, prod and staging."),
    ])
    func suggestsTheNearestName(given: String, detail: String) {
        let thrown = #expect(throws: Diagnostics.self) { try EnvironmentFile.find(given, files: Self.files) }
        #expect(thrown?.all.map(\.detail) == [detail])
    }

    @Test func tellsWhenThereAreNone() {
        let thrown = #expect(throws: Diagnostics.self) { try EnvironmentFile.find("prod", in: "envs", files: []) }
        let detail =
            "There is no envs/prod.yaml. envs holds no environments. docs/environments.md shows how to write one."
        #expect(thrown?.all.map(\.detail) == [detail])
    }

    @Test func refusesTwoFilesOfOneName() {
        let thrown = #expect(throws: Diagnostics.self) {
            try EnvironmentFile.find("dev", files: ["dev.yml", "dev.yaml"])
        }
        #expect(thrown?.all.map(\.summary) == ["Two files for one environment"])
    }
}
