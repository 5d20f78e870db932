import Foundation
import TestSupport
import Testing

/// `deployer graph`: which format is written where.
struct GraphTests {
    private static let environment = """
        account: "111122223333"
        region: eu-central-1
        network:
          cidrBlock: 10.1.0.0/16
          natGateways: single
          zones:
            - name: eu-central-1a
              publicCidr: 10.1.0.0/24
              applicationCidr: 10.1.16.0/20
              databaseCidr: 10.1.3.0/24
            - name: eu-central-1b
              publicCidr: 10.1.1.0/24
              applicationCidr: 10.1.32.0/20
              databaseCidr: 10.1.4.0/24

        """

    private func project() throws -> Deployer {
        let deployer = try Deployer()
        try deployer.folder.write(Self.environment, to: "environments/dev.yaml")
        return deployer
    }

    @Test(arguments: ["svg", "mermaid", "dot"])
    func everyFormatIsWritten(_ format: String) async throws {
        let deployer = try project()
        let result = try await deployer("graph", "dev", "--format", format, endingWith: 0)
        #expect(result.errors.isEmpty)
        try compareWithGolden(result.output, "Tests/deployerTests/Golden/graph.\(format)")
    }

    @Test func theFilesEndingSaysTheFormat() async throws {
        let deployer = try project()
        try await deployer("graph", "dev", "--output", "dev.dot", endingWith: 0)
        try await deployer("graph", "dev", "--output", "dev.mmd", endingWith: 0)
        try await deployer("graph", "dev", "--output", "dev.svg", endingWith: 0)
        #expect(try deployer.folder.read("dev.dot").hasPrefix("digraph \"dev\" {\n"))
        #expect(try deployer.folder.read("dev.mmd").hasPrefix("flowchart RL\n"))
        #expect(try deployer.folder.read("dev.svg").hasPrefix("<svg "))
        #expect(try await deployer("graph", "dev", endingWith: 0).output.hasPrefix("<svg "))
        try await deployer("graph", "dev", "--format", "png", endingWith: 64)
        let unknown = try await deployer("graph", "dev", "--output", "dev.png", endingWith: 64)
        #expect(unknown.errors.contains("dev.png ends in .png"), "\(unknown.errors)")
        #expect(throws: (any Error).self) { try deployer.folder.read("dev.png") }
        try await deployer("graph", "dev", "--output", "dev.txt", "--format", "dot", endingWith: 0)
        try await deployer("graph", "nowhere", endingWith: 64)
        // A link stays one, and a file keeps its permissions; what is no file is written to.
        let folder = deployer.folder.path
        try deployer.folder.write("old", to: "real.svg")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: "\(folder)/real.svg")
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder)/link.svg",
            withDestinationPath: "\(folder)/real.svg"
        )
        try await deployer("graph", "dev", "--output", "link.svg", endingWith: 0)
        #expect(try deployer.folder.read("real.svg").hasPrefix("<svg "))
        let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder)/real.svg")
        #expect(attributes[.posixPermissions] as? Int == 0o640)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/link.svg").hasSuffix("real.svg"))
        let device = "/proc/self/fd/1"
        #expect(
            try await deployer("graph", "dev", "--format", "svg", "--output", device, endingWith: 0).output.hasPrefix(
                "<svg "
            )
        )
    }
}
