import TestSupport
import Testing

@testable import AWSClient

struct AWSErrorTests {
    private func error(_ code: String, status: Int = 400, service: String = "EC2", operation: String = "Do") -> AWSError
    {
        AWSError(code: code, message: "m", service: service, operation: operation, status: status)
    }

    @Test(
        arguments: [
            "InvalidVpcID.NotFound", "NoSuchEntity", "NoSuchBucket", "ResourceNotFoundException", "DBInstanceNotFound",
            "NoSuchHostedZone", "LoadBalancerNotFound", "NatGatewayNotFound", "NotFound", "RepositoryNotFoundException",
        ]
    )
    func knowsWhatIsMissing(_ code: String) {
        #expect(error(code).isNotFound)
        // Whoever may not see a thing does not know whether it exists.
        #expect(!error(code, status: 403).isNotFound)
    }

    @Test func aStatusAloneSaysNothingButWhereS3HasNoBody() {
        #expect(!error("HTTP404", status: 404).isNotFound)
        #expect(!error("HTTP404", status: 404, service: "S3", operation: "GetObject").isNotFound)
        #expect(error("HTTP404", status: 404, service: "S3", operation: "HeadObject").isNotFound)
        #expect(error("HTTP403", status: 403, service: "S3", operation: "HeadBucket").isAccessDenied)
        #expect(!error("HTTP403", status: 403, service: "S3", operation: "HeadBucket").isNotFound)
        #expect(!error("HTTP403", status: 403).isAccessDenied)
    }

    @Test(arguments: ["AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "AuthorizationError"])
    func knowsARefusal(_ code: String) {
        #expect(error(code, status: 403).isAccessDenied)
        #expect(!error(code, status: 403).isNotFound)
        #expect(!error(code, status: 403).isExpired)
    }

    @Test func knowsThrottlingAndExpiry() {
        #expect(error("RequestLimitExceeded", status: 503).isThrottled)
        #expect(error("HTTP429", status: 429).isThrottled)
        #expect(!error("LimitExceeded").isThrottled)
        #expect(error("ExpiredTokenException").isExpired)
        #expect(!error("AccessDenied").isExpired)
    }

    @Test func describesTheCallTheCodeAndTheRequest() {
        var failed = error("AccessDenied")
        failed.requestID = "4f2"
        #expect(failed.description == "EC2 Do: AccessDenied: m (request 4f2)")
        #expect(AWSError(code: "X", message: "y").description == "X: y")
    }

    // MARK: Answers that AWS does not give

    @Test(
        arguments: [
            (404, ["Content-Type": "text/html"], "<title>404 Not Found</title>", "a web page titled '404 Not Found'"),
            (200, [:], "<!doctype html><p>Log in", "a web page with status 200"),
            (400, [:], "", "an empty answer with status 400"),
            (503, ["Content-Type": "text/html; charset=utf-8"], "x", "a web page with status 503"),
        ] as [(Int, [String: String], String, String)]
    )
    func aWebPageOrNothingIsExplained(
        status: Int,
        headers: [String: String],
        body: String,
        problem: String
    ) async throws {
        let server = try HTTPServer { _ in .text(body, status: status, headers: headers) }
        defer { server.stop() }
        let client = try signedClient(endpoint: server.url, credentials: testCredentials)
        let error = try await #require(throws: AWSError.self) {
            try await client.send(WireRequest(), service: testService, operation: "Do", isIdempotent: false)
        }
        #expect(error.code == "HTTP\(status)")
        #expect(error.message.contains(problem), "\(error)")
        #expect(error.message.contains("127.0.0.1:\(server.port)"))
        #expect(!error.isNotFound)
        #expect(error.isAmbiguous == (status == 503))
    }

    @Test func aWebPageInABucketIsJustAnObject() async throws {
        let server = try HTTPServer { _ in .text("<html>", headers: ["Content-Type": "text/html"]) }
        defer { server.stop() }
        let s3 = ServiceDescription(endpointPrefix: "s3", serviceID: "S3", apiVersion: "1", wireProtocol: .restXML)
        let client = try signedClient(endpoint: server.url, credentials: testCredentials)
        let request = WireRequest(method: "GET", path: "/bucket/index.html")
        let response = try await client.send(request, service: s3, operation: "GetObject", isIdempotent: true)
        #expect(response.body == Array("<html>".utf8))
    }
}
