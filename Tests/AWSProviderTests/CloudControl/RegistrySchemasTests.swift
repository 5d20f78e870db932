import AWSProvider
import AWSServices
import Engine
import Foundation
import Infra
import TestSupport
import Testing

/// Where the schemas of types come from, and what is made of them.
@Suite struct RegistrySchemasTests {
    private let cloud: FakeCloudControl
    private let folder: TemporaryFolder

    init() throws {
        cloud = try FakeCloudControl()
        folder = try TemporaryFolder("deployer-schemas")
    }

    private func schemas(now: Double = Date().timeIntervalSince1970) throws -> RegistrySchemas {
        RegistrySchemas(CloudFormation(client: try cloud.context.client), folder: folder.path, now: { now })
    }

    @Test func `a schema is asked for once a day`() async throws {
        #expect(try await schemas().type("AWS::SQS::Queue").schema.primaryIdentifier == ["QueueUrl"])
        #expect(try await schemas().type("AWS::SQS::Queue").schema.createOnly == ["FifoQueue", "QueueName"])
        #expect(cloud.calls("DescribeType") == 1)
        let tomorrow = Date().timeIntervalSince1970 + RegistrySchemas.freshness + 60
        _ = try await schemas(now: tomorrow).type("AWS::SQS::Queue")
        #expect(cloud.calls("DescribeType") == 2)
    }

    @Test func `an old schema is used where there is no answer`() async throws {
        _ = try await schemas().type("AWS::SQS::Queue")
        cloud.set { $0.hasDescribeType = false }
        let nextYear = Date().timeIntervalSince1970 + 366 * 86_400
        #expect(try await schemas(now: nextYear).type("AWS::SQS::Queue").schema.tagProperty == "Tags")
    }

    @Test func `without an answer the error names the file that would do`() async throws {
        cloud.set { $0.hasDescribeType = false }
        let error = await #expect(throws: Diagnostic.self) { _ = try await schemas().type("AWS::SQS::Queue") }
        #expect(error?.detail.contains("\(folder.path)/AWS-SQS-Queue.json") == true)
        try folder.write(RegistryFiles.schema(of: "AWS::SQS::Queue"), to: "AWS-SQS-Queue.json")
        #expect(try await schemas().type("AWS::SQS::Queue").schema.isRead)
    }

    @Test func `an unknown type is told`() async throws {
        let error = await #expect(throws: Diagnostic.self) { _ = try await schemas().type("AWS::SQS::Quue") }
        #expect(error?.summary == "Resource type is not known")
    }

    @Test func `a type that cannot be provisioned is told, and not kept`() async throws {
        cloud.set { $0.provisioning = "NON_PROVISIONABLE" }
        let error = await #expect(throws: Diagnostic.self) { _ = try await schemas().type("AWS::SQS::Queue") }
        #expect(error?.summary == "Resource type cannot be managed")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    @Test func `a type without an update handler is replaced by every change`() throws {
        let type = try RegistryType(
            "AWS::Some::Thing",
            schema: """
                {"properties": {"Id": {"type": "string"}, "Size": {"type": "integer"}},
                 "readOnlyProperties": ["/properties/Id"], "primaryIdentifier": ["/properties/Id"],
                 "handlers": {"create": {"timeoutInMinutes": 30}, "read": {}, "delete": {}}}
                """
        )
        #expect(type.schema.createOnly == ["Size"])
        #expect(type.longestDuration == .seconds(1800))
    }

    @Test(arguments: ["create", "read", "delete"])
    func `a type that lacks a handler cannot be managed`(verb: String) {
        let handlers = ["create", "read", "update", "delete"].filter { $0 != verb }.map { "\"\($0)\": {}" }
        #expect(throws: Diagnostic.self) {
            try RegistryType(
                "AWS::Some::Thing",
                schema: """
                    {"properties": {"Id": {"type": "string"}}, "primaryIdentifier": ["/properties/Id"],
                     "handlers": {\(handlers.joined(separator: ", "))}}
                    """
            )
        }
    }

    @Test func `what AWS transforms in its own way is compared with what was last applied`() throws {
        let type = try RegistryType(
            "AWS::Some::Thing",
            schema: """
                {"properties": {"Id": {"type": "string"}, "Name": {"type": "string"}, "Time": {"type": "integer"}},
                 "primaryIdentifier": ["/properties/Id"], "writeOnlyProperties": ["/properties/Id"],
                 "propertyTransform": {"/properties/Name": "$lowercase(Name)", "/properties/Time": "Time * 1000"}}
                """
        )
        #expect(type.schema.properties["Name"]?.equivalence == .caseInsensitive)
        #expect(type.schema.writeOnly == ["Id", "Time"])
        #expect(type.writeOnly == ["Id"])
    }

    /// Two programs read the same schemas; the generator's answers are checked by handlers and emulators.
    @Test func `every schema can be read, and says the same as the generated types`() throws {
        let types = RegistryFiles.types
        #expect(types.count > 1000)
        let handlers = awsHandlers(try AWSContext.unreachable)
        var compared = 0
        for name in types {
            let text = try RegistryFiles.schema(of: name)
            guard let type = try? RegistryType(ResourceType(name), schema: text) else {
                #expect(!text.contains("\"primaryIdentifier\": ["), "\(name) cannot be read")
                continue
            }
            guard let generated = handlers[ResourceType(name)]?.schema else { continue }
            compared += 1
            #expect(Set(type.schema.readOnly) == Set(generated.readOnly), "\(name)")
            #expect(Set(type.schema.properties.keys) == Set(generated.properties.keys), "\(name)")
            #expect(type.schema.tagProperty == generated.tagProperty, "\(name)")
            // The overlay corrects what replaces, and only ever adds to this.
            #expect(Set(type.schema.conditionalCreateOnly).isSubset(of: generated.conditionalCreateOnly), "\(name)")
        }
        #expect(compared > 20)
    }
}
