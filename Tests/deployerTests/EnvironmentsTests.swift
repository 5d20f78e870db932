import TestSupport
import Testing

struct EnvironmentsTests {
    private static let valid = """
        account: "111122223333"
        region: eu-central-1
        network:
          cidrBlock: 10.1.0.0/16
          zones:
            - name: eu-central-1a
              publicCidr: 10.1.0.0/24
              applicationCidr: 10.1.16.0/20
              databaseCidr: 10.1.3.0/24

        """

    @Test func listsNameAccountAndRegion() async throws {
        let deployer = try Deployer()
        try deployer.folder.write(Self.valid, to: "environments/prod.yaml")
        try deployer.folder.write(Self.valid, to: "environments/dev.yaml")
        let text = try await deployer("environments", endingWith: 0)
        #expect(
            text.output == """
                dev   111122223333  eu-central-1  environments/dev.yaml
                prod  111122223333  eu-central-1  environments/prod.yaml

                """
        )
        let lines = try JSONLines(try await deployer("environments", "--json", endingWith: 0).output)
        #expect(lines["environment"].compactMap { $0["name"] as? String } == ["dev", "prod"])
    }

    @Test func aMistakeIsShownWithItsPlaceAndTheOthersAreListed() async throws {
        let deployer = try Deployer()
        try deployer.folder.write(Self.valid, to: "environments/dev.yaml")
        try deployer.folder.write(Self.valid + "regoin: x\n", to: "environments/prod.yaml")
        let result = try await deployer("environments", endingWith: 1)
        #expect(result.output.hasPrefix("dev "))
        #expect(result.errors.contains("at: environments/prod.yaml:10:1"))
    }

    @Test func anUnknownNameIsWrongUsage() async throws {
        let deployer = try Deployer()
        try deployer.folder.write(Self.valid, to: "environments/prod.yaml")
        let result = try await deployer("plan", "prdo", endingWith: 64)
        #expect(result.errors.contains("\"prod\""))
    }

    @Test func stateVerbsWorkBeforeTheFirstApply() async throws {
        let deployer = try Deployer()
        try deployer.folder.write(Self.valid, to: "environments/dev.yaml")
        #expect(try await deployer("state", "list", "dev", endingWith: 0).output.isEmpty)
        #expect(try await deployer("output", "dev", endingWith: 0).output.isEmpty)
        #expect(try await deployer("unlock", "dev", endingWith: 0).output == "Nobody holds the lock.\n")
        try await deployer("unlock", "dev", "3f9a", endingWith: 1)
        try await deployer("state", "show", "dev", "network.vpc", endingWith: 64)
        try await deployer("output", "dev", "vpcId", endingWith: 64)
    }

    @Test func aProtectedEnvironmentIsNotDestroyed() async throws {
        let deployer = try Deployer()
        try deployer.folder.write(Self.valid + "protect: true\n", to: "environments/prod.yaml")
        let result = try await deployer("destroy", "prod", "--yes", endingWith: 1)
        #expect(result.errors.hasPrefix("error: Environment is protected\n"))
        #expect(result.errors.contains("at: environments/prod.yaml:10:"))
    }
}
