import Foundation
import TestSupport
import Testing

/// The compiler refuses programs that would fail at AWS. Each program also compiles in its right form, so that a test cannot
/// pass because of some other mistake.
@Suite(.serialized)
struct TypingTests {
    struct Program: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let right: String
        let wrong: String
        /// A part of the compiler's message.
        let message: String
    }

    static let programs = [
        Program(
            testDescription: "a subnet's id where a VPC's is due",
            right: "stack.add(\"table\", RouteTable(vpcId: vpc.vpcId))",
            wrong: "stack.add(\"table\", RouteTable(vpcId: subnet.subnetId))",
            message: "cannot convert value of type 'Input<Subnet.ID>'"
        ),
        Program(
            testDescription: "a role's name where its ARN is due",
            right: "var log = FlowLog(resourceId: \"\", resourceType: .vpc); log.deliverLogsPermissionArn = role.arn",
            wrong:
                "var log = FlowLog(resourceId: \"\", resourceType: .vpc); log.deliverLogsPermissionArn = role.roleName",
            message: "cannot assign value of type 'Input<Role.ID>'"
        ),
        Program(
            testDescription: "a subnet without its VPC",
            right: "stack.add(\"other\", Subnet(vpcId: vpc.vpcId, cidrBlock: \"10.0.1.0/24\"))",
            wrong: "stack.add(\"other\", Subnet(cidrBlock: \"10.0.1.0/24\"))",
            message: "missing argument for parameter 'vpcId'"
        ),
        Program(
            testDescription: "an attribute in a String",
            right: "let text: Input<String> = \"id \\(vpc.vpcId)\"; _ = text",
            wrong: "let text: String = \"id \\(vpc.vpcId)\"; _ = text",
            message: "call can throw, but it is not marked with 'try'"
        ),
        Program(
            testDescription: "an attribute in a message",
            right: "print(vpc.address)",
            wrong: "print(\"id \\(vpc.vpcId)\")",
            message: "an Input belongs into an Input<String>, not into a String"
        ),
        Program(
            testDescription: "an attribute that the type has not",
            right: "_ = vpc.defaultSecurityGroup",
            wrong: "_ = subnet.defaultSecurityGroup",
            message: "the types 'Subnet' and 'VPC'"
        ),
        Program(
            testDescription: "a number where text is due",
            right: "_ = VPC(cidrBlock: \"10.0.0.0/16\")",
            wrong: "_ = VPC(cidrBlock: 10)",
            message: "the types 'String' and 'Int'"
        ),
        Program(
            testDescription: "a secret's text",
            right: "_ = Secret(\"hunter2\").description",
            wrong: "_ = Secret(\"hunter2\").revealed",
            message: "'revealed' is inaccessible due to 'package' protection level"
        ),
        Program(
            testDescription: "a secret where text is due",
            right: "_ = Input<Secret>.literal(Secret(\"hunter2\"))",
            wrong: "let text: Input<String> = .literal(Secret(\"hunter2\")); _ = text",
            message: "cannot convert value of type 'Secret'"
        ),
    ]

    @Test(arguments: programs)
    func compilerRefuses(_ program: Program) async throws {
        let right = try await typecheck(program.right)
        #expect(right.status == .exited(0), "\(right.errors)")
        let wrong = try await typecheck(program.wrong)
        #expect(wrong.status == .exited(1), "it compiles")
        #expect(wrong.errors.contains(program.message), "\(wrong.errors)")
    }

    private func typecheck(_ statement: String) async throws -> RunResult {
        let folder = try TemporaryFolder()
        let file = try folder.write(
            """
            import Infra

            func program(_ stack: inout Stack) {
                let vpc = stack.add("vpc", VPC(cidrBlock: "10.0.0.0/16"))
                let subnet = stack.add("subnet", Subnet(vpcId: vpc.vpcId))
                let role = stack.add("role", Role(assumeRolePolicyDocument: PolicyDocument(statements: [])))
                _ = (vpc, subnet, role)
                \(statement)
            }

            """,
            to: "program.swift"
        )
        let modules = try modules()
        // Infra is built for testing, so the compiler also loads what Infra imports for itself: Yams, and its C part.
        let cYaml = URL(filePath: modules + "/../../../checkouts/Yams/Sources/CYaml/include").standardizedFileURL.path
        return try await run("swiftc", ["-typecheck", "-swift-version", "6", "-I", modules, "-I", cYaml, file])
    }

    /// Where SwiftPM has put the modules of this build: beside the test program.
    private func modules() throws -> String {
        let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") }
            .map { URL(filePath: $0).resolvingSymlinksInPath() }
        for start in [bundle, program].compactMap({ $0 }) {
            let folder = start.deletingLastPathComponent().appending(path: "Modules")
            if FileManager.default.fileExists(atPath: folder.appending(path: "Infra.swiftmodule").path) {
                return folder.path
            }
        }
        throw TestFailure("no Modules/Infra.swiftmodule beside \(program.path)")
    }
}
