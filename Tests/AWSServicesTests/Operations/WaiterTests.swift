import AWSClient
import AWSServices
import AWSSigner
import Synchronization
import Testing

@Suite("A waiter")
struct WaiterTests {
    /// A clock that a sleep moves on, and answers given in turn; the last is given for good.
    private final class Service: Sendable {
        let now = Mutex(0.0)
        let answers: Mutex<[Result<EC2.DescribeNatGatewaysResult, AWSError>]>
        let calls = Mutex(0)

        init(_ answers: [Result<EC2.DescribeNatGatewaysResult, AWSError>]) { self.answers = Mutex(answers) }

        var time: TimeSource {
            TimeSource(
                now: { Timestamp(secondsSinceEpoch: self.now.withLock { $0 }) },
                sleep: { duration in self.now.withLock { $0 += duration.inSeconds } }
            )
        }

        func wait(_ waiter: Waiter<EC2.DescribeNatGateways>, seconds: Double) async throws {
            try await waiter.wait(time: time, deadline: Timestamp(secondsSinceEpoch: seconds)) {
                calls.withLock { $0 += 1 }
                return try answers.withLock { $0.count > 1 ? $0.removeFirst() : $0[0] }.get()
            }
        }
    }

    private static func state(_ states: String...) -> Result<EC2.DescribeNatGatewaysResult, AWSError> {
        .success(EC2.DescribeNatGatewaysResult(natGateways: states.map { EC2.NatGateway(state: .custom($0)) }))
    }

    private static let notFound = AWSError(code: "NatGatewayNotFound", message: "gone")

    @Test("asks until all are as wished, with the model's delay in between")
    func success() async throws {
        let service = Service([
            .failure(Self.notFound), Self.state(), Self.state("pending", "available"),
            Self.state("available", "available"),
        ])
        try await service.wait(.natGatewayAvailable, seconds: 600)
        #expect(service.calls.withLock { $0 } == 4)
        #expect(service.now.withLock { $0 } == 45)
    }

    @Test("ends at once where the wish can no longer come true")
    func failure() async {
        let service = Service([Self.state("pending", "failed")])
        await #expect(throws: WaiterError.self) { try await service.wait(.natGatewayAvailable, seconds: 600) }
        #expect(service.calls.withLock { $0 } == 1)
    }

    @Test("ends before its deadline")
    func deadline() async {
        let service = Service([Self.state("pending")])
        let error = await #expect(throws: WaiterError.self) {
            try await service.wait(.natGatewayAvailable, seconds: 40)
        }
        #expect(error?.reason == .timedOut)
        #expect(service.now.withLock { $0 } == 30)
    }

    @Test("throws an error that it does not know")
    func unknown() async {
        let denied = AWSError(code: "UnauthorizedOperation", message: "no", status: 403)
        let service = Service([.failure(denied)])
        await #expect(throws: denied) { try await service.wait(.natGatewayAvailable, seconds: 600) }
    }

    @Test("takes an error as success where the model says so")
    func goneIsSuccess() async throws {
        try await Service([.failure(Self.notFound)]).wait(.natGatewayDeleted, seconds: 0)
    }
}
