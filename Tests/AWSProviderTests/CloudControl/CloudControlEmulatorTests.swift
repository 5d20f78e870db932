import AWSProvider
import Engine
import Infra
import TestSupport
import Testing

/// The protocol of the Cloud Control API as somebody else wrote it. ministack has no DescribeType, so the schema lies in the
/// folder already.
@Test func cloudControlOnAnEmulator() async throws {
    let context = try await AWSContext.emulator(.ministack)
    let folder = try TemporaryFolder("deployer-cloud-control")
    try folder.write(
        RegistryFiles.schema(of: "AWS::SSM::Parameter"),
        to: "schemas/\(context.region)/AWS-SSM-Parameter.json"
    )
    func run(_ value: String, destroy: Bool = false) async throws -> Plan {
        var stack = Stack("cloud-control")
        stack.add(
            "parameter",
            CloudResource(
                "AWS::SSM::Parameter",
                properties: ["Name": "/deployer/tests", "Type": "String", "Value": .string(value)]
            )
        )
        let deployment = Deployment(
            stack: stack,
            handlers: awsHandlers(
                context,
                others: CloudControlSource(context, folder: "\(folder.path)/schemas", now: { .infinity })
            ),
            backend: LocalBackend(folder: "\(folder.path)/state"),
            clock: TestClock(skips: true),
            newToken: randomToken
        )
        let lock = Lock(
            id: randomToken(),
            holder: "test",
            host: "here",
            process: 0,
            operation: "apply",
            version: "test",
            since: 0
        )
        return try await deployment.withLock(lock) {
            let plan = try await deployment.plan(PlanOptions(destroy: destroy))
            let result = try await deployment.apply(plan, under: lock)
            #expect(result.failed.map(\.diagnostic.detail) == [])
            return plan
        }
    }
    #expect(try await run("one").actions == ["create parameter"])
    #expect(try await run("one").isEmpty)
    #expect(try await run("two").actions == ["update parameter Value"])
    #expect(try await run("two").isEmpty)
    #expect(try await run("two", destroy: true).actions == ["delete parameter"])
}
