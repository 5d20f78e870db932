import Foundation
import Logging
import NIOCore
import Synchronization
import Testing

@testable import Service

@Suite struct LogTests {
    @Test func aLineIsAnObject() throws {
        let lines = Lines()
        let output = lines.output
        var logger = Logger(label: "test") { _ in
            JSONLogHandler(level: .info, output: output, clock: HandClock().clock)
        }
        logger[metadataKey: "hb.request.id"] = "r-1"
        logger.info(
            "said \"so\"\n\u{1}é",
            metadata: [
                "count": .stringConvertible(7), "list": ["a", "b"], "map": ["x": "y"], "ok": .stringConvertible(true),
            ]
        )
        logger.debug("not written")
        output.flush()
        let line = try #require(try lines.objects().first)
        #expect(lines.all.count == 1)
        #expect(line["time"] as? String == "2026-11-28T08:31:05.120000Z")
        #expect(line["level"] as? String == "info")
        #expect(line["message"] as? String == "said \"so\"\n\u{1}é")
        #expect(line["requestId"] as? String == "r-1")
        #expect(line["count"] as? Int == 7)
        #expect(line["list"] as? [String] == ["a", "b"])
        #expect(line["map"] as? [String: String] == ["x": "y"])
        #expect(line["ok"] as? Bool == true)
    }

    @Test func linesOfManyTasksStayWhole() async throws {
        let lines = Lines()
        let output = lines.output
        await withTaskGroup { group in
            for task in 0..<8 {
                group.addTask {
                    for number in 0..<500 {
                        var line = JSONLine()
                        line.add("task", task)
                        line.add("number", number)
                        output.append(line.finished())
                    }
                }
            }
        }
        output.flush()
        #expect(try lines.objects().count == 4000)
    }

    @Test func linesThatNobodyReadsAreDroppedAndCounted() throws {
        let written = Mutex<[String]>([])
        let gate = DispatchSemaphore(value: 0)
        let output = LogOutput(capacity: 40) { bytes in
            let isFirst = written.withLock { written in
                written += String(buffer: bytes).split(separator: "\n").map(String.init)
                return written.count == 1
            }
            if isFirst { gate.wait() }
        }
        var line = JSONLine()
        line.add("number", 12345)
        let bytes = line.finished()
        for _ in 0..<200 { output.append(bytes) }
        gate.signal()
        output.flush()
        let all = written.withLock { $0 }
        // Nobody knows how many were taken before the first was written; none is unaccounted for.
        let kept = all.count { $0 == #"{"number":12345}"# }
        let dropped = all.compactMap { $0.split(separator: "\"dropped\":").dropFirst().first?.prefix { $0.isNumber } }
            .compactMap { Int($0) }.reduce(0, +)
        #expect(kept + dropped == 200)
        #expect(dropped > 190)
    }

    @Test(arguments: [(0, "0"), (1, "0.001"), (20, "0.020"), (999, "0.999"), (1000, "1"), (1_234_567, "1234.567")])
    func thousandthsAreWrittenWithoutAFloatingPoint(thousandths: Int, text: String) {
        var line = JSONLine()
        line.add("n", thousandths: Int64(thousandths))
        #expect(String(buffer: line.finished()) == "{\"n\":\(text)}\n")
    }
}
