import AWSClient
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import TestSupport
import Testing

@testable import Service

@Suite struct TraceTests {
    @Test func aCallersTraceGoesOn() throws {
        var generator = SystemRandomNumberGenerator()
        let trace = try #require(
            TraceContext(
                traceparent: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                tracestate: "vendor=1",
                using: &generator
            )
        )
        #expect(trace.traceID == "4bf92f3577b34da6a3ce929d0e0e4736")
        #expect(trace.parentID == "00f067aa0ba902b7")
        #expect(trace.spanID != "00f067aa0ba902b7")
        #expect(trace.isSampled)
        #expect(trace.state == "vendor=1")
        #expect(trace.traceparent == "00-4bf92f3577b34da6a3ce929d0e0e4736-\(trace.spanID)-01")
    }

    @Test(arguments: [
        "", "00", "00-0-0-0", "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
        "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-1",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more",
        "00-4bf92f3577b34da6a3ce929d0e0e473-00f067aa0ba902b7-01",
    ])
    func whatIsNoTraceparentCountsAsNone(text: String) {
        var generator = SystemRandomNumberGenerator()
        #expect(TraceContext(traceparent: text, tracestate: nil, using: &generator) == nil)
    }

    @Test func aLaterVersionIsReadAsThisOne() {
        var generator = SystemRandomNumberGenerator()
        let text = "01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00-more"
        #expect(TraceContext(traceparent: text, tracestate: nil, using: &generator)?.isSampled == false)
    }

    @Test(arguments: [(0.0, 0...0), (0.25, 150...350), (1.0, 1000...1000)])
    func theRatioDecidesHowManyTracesAreRecorded(ratio: Double, count: ClosedRange<Int>) {
        var generator = IdentifierSource()
        let sampled = (0..<1000).count { _ in TraceContext(ratio: ratio, using: &generator).isSampled }
        #expect(count.contains(sampled))
    }

    @Test func spansReachTheCollector() async throws {
        let collector = try HTTPServer { _ in .text("{}") }
        defer { collector.stop() }
        let fixture = try EdgeFixture(
            [
                "OTEL_EXPORTER_OTLP_ENDPOINT": "\(collector.url)/otlp/", "OTEL_SERVICE_NAME": "shop",
                "OTEL_EXPORTER_OTLP_HEADERS": "x-key=abc, x-team = blue%2C%20red",
            ],
            transport: try CurlTransport()
        )
        try await fixture.application().test(.router) { client async throws in
            _ = try await client.execute(
                uri: "/v1/products/7",
                method: .get,
                headers: [
                    .traceparent: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", .tracestate: "vendor=1",
                    .requestID: "r-1",
                ]
            )
            _ = try await client.execute(uri: "/v1/mistake", method: .get)
            _ = try await client.execute(
                uri: "/v1/products/7",
                method: .get,
                headers: [.traceparent: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00"]
            )
        }
        await fixture.assembly.edge.spans?.flush()
        let request = try #require(collector.requests.first)
        #expect(collector.requests.count == 1)
        #expect(request.method == "POST")
        #expect(request.target == "/otlp/v1/traces")
        #expect(request.headers["content-type"] == "application/json")
        #expect(request.headers["x-key"] == "abc")
        #expect(request.headers["x-team"] == "blue, red")
        let document = try #require(try JSONSerialization.jsonObject(with: Data(request.body)) as? [String: Any])
        let resource = try #require((document["resourceSpans"] as? [[String: Any]])?.first)
        #expect("\(resource["resource"] ?? "")".contains("shop"))
        let spans = try #require((resource["scopeSpans"] as? [[String: Any]])?.first?["spans"] as? [[String: Any]])
        // The caller of the third decided that it is not recorded.
        #expect(spans.count == 2)
        #expect(spans[0]["traceId"] as? String == "4bf92f3577b34da6a3ce929d0e0e4736")
        #expect(spans[0]["parentSpanId"] as? String == "00f067aa0ba902b7")
        #expect(spans[0]["traceState"] as? String == "vendor=1")
        #expect(spans[0]["name"] as? String == "GET /v1/products/{id}")
        #expect(spans[0]["startTimeUnixNano"] as? String == "1795854665120000000")
        #expect((spans[0]["status"] as? [String: Any])?["code"] == nil)
        #expect((spans[1]["status"] as? [String: Any])?["code"] as? Int == 2)
        #expect(spans[1]["parentSpanId"] == nil)
    }

    @Test func aCollectorThatIsDownCostsSpansAndOneWarning() async throws {
        let fixture = try EdgeFixture(["OTEL_EXPORTER_OTLP_ENDPOINT": "http://collector.example:4318"])
        let spans = try #require(fixture.assembly.edge.spans)
        try await fixture.application().test(.router) { client async throws in
            for _ in 0..<3 {
                #expect(try await client.execute(uri: "/v1/products/7", method: .get).status == .ok)
                await spans.flush()
            }
        }
        #expect(PrometheusText(fixture.registry).text.contains("spans_dropped_total 3\n"))
        let warnings = try fixture.logged().filter { $0["level"] as? String == "warning" }
        #expect(warnings.count == 1)
    }
}
