import Foundation
import Hummingbird
import HummingbirdTesting
import NIOFoundationEssentialsCompat
import Testing

@testable import Service

@Suite struct EmbeddedMetricsTests {
    @Test func aRequestsLineHoldsItsMetrics() async throws {
        let fixture = try EdgeFixture(["METRICS": "emf", "METRICS_NAMESPACE": "shop"])
        try await fixture.application().test(.router) { client async throws in
            _ = try await client.execute(uri: "/v1/mistake", method: .get)
        }
        let line = try #require(try fixture.logged().first)
        let aws = try #require(line["_aws"] as? [String: Any])
        #expect(aws["Timestamp"] as? Int == 1_795_854_665_120)
        let directive = try #require((aws["CloudWatchMetrics"] as? [[String: Any]])?.first)
        #expect(directive["Namespace"] as? String == "shop")
        let dimensions = try #require((directive["Dimensions"] as? [[String]])?.first)
        let metrics = try #require(directive["Metrics"] as? [[String: String]])
        // CloudWatch drops a metric whose members are not in the line.
        #expect(dimensions == ["route", "method"])
        #expect(dimensions.allSatisfy { line[$0] is String })
        #expect(metrics.compactMap { $0["Name"] } == ["Requests", "ServerErrors", "Duration"])
        #expect(metrics.compactMap { $0["Unit"] } == ["Count", "Count", "Milliseconds"])
        #expect(line["Requests"] as? Int == 1)
        #expect(line["ServerErrors"] as? Int == 1)
        #expect(line["Duration"] as? Int == 0)
    }

    @Test func metricsAreWrittenWhateverElseIsLogged() async throws {
        let fixture = try EdgeFixture(["METRICS": "emf", "LOG_LEVEL": "error"])
        try await fixture.application().test(.router) { client async throws in
            _ = try await client.execute(uri: "/v1/products/7", method: .get)
            _ = try await client.execute(uri: "/livez", method: .get)
        }
        #expect(try fixture.logged().map { $0["Requests"] as? Int } == [1])
    }

    @Test func otherwiseALineHasNone() async throws {
        let fixture = try EdgeFixture()
        try await fixture.application().test(.router) { client async throws in
            _ = try await client.execute(uri: "/v1/products/7", method: .get)
        }
        #expect(try fixture.logged().first?["_aws"] == nil)
    }

    @Test func theProcessHasALineOfItsOwn() throws {
        let samples: [PrometheusText.Sample] = [
            .init(name: "process_resident_memory_bytes", explanation: "", value: 1_048_576),
            .init(name: "database_connections_busy", explanation: "", value: 3),
            .init(name: "process_cpu_seconds_total", kind: .counter, explanation: "", value: 1),
        ]
        let line = EmbeddedMetrics(namespace: "shop").line(samples, service: "service", time: HandClock.start)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(buffer: line)) as? [String: Any])
        #expect(object["process_resident_memory_bytes"] as? Int == 1_048_576)
        #expect(object["database_connections_busy"] as? Int == 3)
        #expect(object["process_cpu_seconds_total"] == nil)
        #expect(String(buffer: line).contains(#"{"Name":"process_resident_memory_bytes","Unit":"Bytes"}"#))
    }
}
