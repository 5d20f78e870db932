import Hummingbird
import HummingbirdTesting
import Metrics
import TestSupport
import Testing

@testable import Service

@Suite struct MetricsTests {
    @Test func requestsAreCountedByRouteAndNotByPath() async throws {
        let fixture = try EdgeFixture()
        try await fixture.application().test(.router) { client async throws in
            for id in 1...3 { _ = try await client.execute(uri: "/v1/products/\(id)", method: .get) }
            _ = try await client.execute(uri: "/v1/nothing/\(Int.random(in: 0...9))", method: .get)
            let text = String(buffer: try await client.execute(uri: "/metrics", method: .get).body)
            #expect(text.contains(#"http_requests_total{route="/v1/products/{id}",method="GET",status="200"} 3"#))
            #expect(
                text.contains(
                    #"http_request_duration_seconds_bucket{route="/v1/products/{id}",method="GET",le="+Inf"} 3"#
                )
            )
            #expect(text.contains(#"http_requests_total{route="none",method="GET",status="404"} 1"#))
            #expect(text.contains("http_requests_running 1\n"))
            #expect(text.contains("database_connections_limit 0\n"))
            #expect(text.contains("process_resident_memory_bytes "))
            #expect(text.contains("process_open_fds "))
            #expect(text.contains(#"event_loop_delay_seconds{loop="0"} "#))
        }
    }

    @Test func everyKindOfSeriesHasItsForm() throws {
        let registry = MetricsRegistry()
        Metrics.Counter(label: "jobs.done", dimensions: [("queue", "a\"b\\c\nd")], factory: registry).increment(by: 3)
        Meter(label: "queue.length", factory: registry).set(2.5)
        let timer = Timer(label: "job.duration", factory: registry)
        timer.recordNanoseconds(1_000_000)
        timer.recordNanoseconds(3_000_000)
        timer.recordNanoseconds(20_000_000_000)
        Recorder(label: "job.size", dimensions: [], aggregate: true, factory: registry).record(5)
        registry.explain("jobs_done_total", "Jobs that were done.")
        let sample = PrometheusText.Sample(name: "up", explanation: "Whether it runs.", value: 1)
        try compareWithGolden(
            PrometheusText(registry, samples: [sample]).text,
            "Tests/ServiceTests/Telemetry/Golden/metrics.txt"
        )
    }

    @Test func recordingFromManyTasksLosesNothing() async {
        let registry = MetricsRegistry()
        let metrics = RequestMetrics(registry)
        await withTaskGroup { group in
            for _ in 0..<8 {
                group.addTask {
                    for _ in 0..<1000 {
                        metrics.record(route: "/a", method: "GET", status: 200, nanoseconds: 2_000_000)
                    }
                }
            }
        }
        let text = PrometheusText(registry).text
        #expect(text.contains(#"http_requests_total{route="/a",method="GET",status="200"} 8000"#))
        #expect(text.contains(#"http_request_duration_seconds_bucket{route="/a",method="GET",le="0.001"} 0"#))
        #expect(text.contains(#"http_request_duration_seconds_bucket{route="/a",method="GET",le="0.0025"} 8000"#))
        #expect(text.contains(#"http_request_duration_seconds_sum{route="/a",method="GET"} 16"#))
    }

    @Test func aMeterGoesUpAndDownFromManyTasks() async {
        let gauge = GaugeSeries()
        await withTaskGroup { group in
            for _ in 0..<8 {
                group.addTask {
                    for _ in 0..<1000 {
                        gauge.increment(by: 2)
                        gauge.decrement(by: 1)
                    }
                }
            }
        }
        #expect(gauge.value == 8000)
    }
}
