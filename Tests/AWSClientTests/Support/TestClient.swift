import AWSClient
import AWSSigner
import Synchronization
import TestSupport

/// A service that only tests know.
let testService = ServiceDescription(
    endpointPrefix: "test",
    serviceID: "Test Service",
    apiVersion: "2020-01-01",
    wireProtocol: .query
)

let testCredentials = Credentials(accessKeyID: "AKIDEXAMPLE", secretAccessKey: "secret")

extension TimeSource {
    /// The time of a test's clock, counted from 2026-01-02T03:04:05Z.
    static func test(_ clock: TestClock) -> TimeSource {
        let start = Timestamp(year: 2026, month: 1, day: 2, hour: 3, minute: 4, second: 5)
        return TimeSource(
            now: { start + clock.now.offset.inSeconds },
            sleep: { try await clock.sleep(until: clock.now.advanced(by: $0)) }
        )
    }
}

/// A client on a fake transport whose clock skips all waiting.
struct TestClient {
    let client: AWSClient
    let transport: FakeTransport
    let clock = TestClock(skips: true)
    let attempts = AttemptLog()

    /// - Parameters:
    ///   - answers: What the transport answers, in order.
    ///   - credentials: The client's credentials.
    ///   - jitter: What the client's source of random numbers gives.
    init(
        _ answers: [FakeTransport.Answer],
        credentials: any CredentialsProvider = StaticCredentials(testCredentials),
        jitter: Double = 0.5
    ) {
        transport = FakeTransport(answers)
        client = AWSClient(
            AWSClient.Configuration(
                region: "eu-central-1",
                credentials: credentials,
                transport: transport,
                time: .test(clock),
                random: { jitter },
                observer: { [attempts] in attempts.add($0) }
            )
        )
    }

    @discardableResult
    func call(isIdempotent: Bool, service: ServiceDescription = testService) async throws -> HTTPResponse {
        try await client.send(
            WireRequest(body: Array("Action=Do".utf8)),
            service: service,
            operation: "Do",
            isIdempotent: isIdempotent
        )
    }
}

/// What an observer was told.
final class AttemptLog: Sendable {
    private let list = Mutex<[RequestAttempt]>([])

    var all: [RequestAttempt] { list.withLock { $0 } }

    func add(_ attempt: RequestAttempt) {
        list.withLock { $0.append(attempt) }
    }
}

/// A client on the real transport and the machine's clock that talks to a server on this machine.
func signedClient(
    endpoint: String,
    credentials: Credentials,
    observer: RequestObserver? = nil
) throws -> AWSClient {
    AWSClient(
        AWSClient.Configuration(
            region: "us-east-1",
            credentials: StaticCredentials(credentials),
            transport: try CurlTransport(),
            time: .system,
            endpoints: EndpointSettings(all: try HTTPURL(endpoint)),
            observer: observer
        )
    )
}
