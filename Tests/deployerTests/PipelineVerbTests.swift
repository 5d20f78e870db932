import Foundation
import Synchronization
import TestSupport
import Testing

/// The pipeline verbs against a scripted CodePipeline, as no emulator runs pipelines.
@Suite struct PipelineVerbTests {
    @Test func statusShowsEachStageAndWhyOneFailed() async throws {
        let stage = try await Stage([.failed])
        defer { stage.stop() }
        let result = try await stage.deployer("pipeline", "status", "dev", endingWith: 0)
        try compareWithGolden(result.output, "Tests/deployerTests/Golden/pipeline-status.txt")
        let lines = try JSONLines(try await stage.deployer("pipeline", "status", "dev", "--json", endingWith: 0).output)
        let stages = try #require(lines["pipeline"].first?["stages"] as? [[String: Any]])
        #expect(stages.map { $0["status"] as? String } == ["succeeded", "failed", "not_run"])
    }

    @Test func startFollowsItsRunToTheEnd() async throws {
        let stage = try await Stage([.before, .running, .running, .done])
        defer { stage.stop() }
        let result = try await stage.deployer("pipeline", "start", "dev", "--follow", "--interval", "1", endingWith: 0)
        #expect(result.output.hasPrefix("Started run run-2 of shop.\n"))
        // What has not changed is not shown again: before, running, done.
        #expect(result.output.split(separator: "\n").count { $0 == "shop" } == 3)
        #expect(stage.operations.count { $0 == "StartPipelineExecution" } == 1)
    }

    @Test func aRunThatFailsEndsWithOne() async throws {
        let stage = try await Stage([.failed])
        defer { stage.stop() }
        try await stage.deployer("pipeline", "status", "dev", "--follow", endingWith: 1)
    }

    @Test func aRunThatIsSupersededEndsWithOne() async throws {
        let stage = try await Stage([.before, .running, .superseded])
        defer { stage.stop() }
        let result = try await stage.deployer("pipeline", "start", "dev", "--follow", "--interval", "1", endingWith: 1)
        #expect(result.output.hasSuffix("Run run-2 of shop was superseded: a newer one took its place.\n"))
    }

    @Test func aRunBehindOneThatWaitsForAPersonWaitsToo() async throws {
        let stage = try await Stage([.running, .behind])
        defer { stage.stop() }
        let result = try await stage.deployer("pipeline", "start", "dev", "--follow", "--interval", "1", endingWith: 0)
        #expect(result.output.contains(#/prod +waits for you  run run-1  run run-2 comes next\n/#), "\(result.output)")
    }

    @Test func approveAnswersTheStageThatWaits() async throws {
        let stage = try await Stage([.waiting])
        defer { stage.stop() }
        let shown = try await stage.deployer("pipeline", "status", "dev", "--follow", endingWith: 0)
        #expect(shown.output.contains(#/Approve +waits for you/#))
        let result = try await stage.deployer("pipeline", "approve", "dev", "--summary", "Read", endingWith: 0)
        #expect(result.output == "Approved prod of shop.\n")
        let answer = try #require(stage.answers.first)
        #expect(answer["token"] as? String == "token-1")
        #expect(answer["stageName"] as? String == "prod")
        #expect((answer["result"] as? [String: String]) == ["status": "Approved", "summary": "Read"])
        try await stage.deployer("pipeline", "approve", "dev", "--reject", endingWith: 0)
        #expect((stage.answers.last?["result"] as? [String: String])?["status"] == "Rejected")
        let wrong = try await stage.deployer("pipeline", "approve", "dev", "--stage", "test", endingWith: 1)
        #expect(wrong.errors.contains("\"test\" of shop does not wait; these do: prod."))
    }

    @Test func nothingToApproveAndNoPipelineAreErrors() async throws {
        let stage = try await Stage([.done])
        defer { stage.stop() }
        let nothing = try await stage.deployer("pipeline", "approve", "dev", endingWith: 1)
        #expect(nothing.errors.contains("No stage of shop waits for a person."))
        try FileManager.default.removeItem(atPath: stage.deployer.folder.path + "/.deployer")
        let none = try await stage.deployer("pipeline", "status", "dev", endingWith: 1)
        #expect(none.errors.contains("Environment has no pipeline yet"))
    }
}

/// A project whose environment has a pipeline, and a CodePipeline that tells one state after the other.
private struct Stage {
    enum State { case before, running, waiting, behind, superseded, done, failed }

    let deployer: Deployer
    private let server: HTTPServer
    private let log: Log

    private final class Log: Sendable {
        let index = Mutex(0)
    }

    init(_ states: [State]) async throws {
        deployer = try Deployer()
        let log = Log()
        self.log = log
        server = try HTTPServer { request in
            let operation = request.headers["x-amz-target"]?.split(separator: ".").last.map(String.init) ?? ""
            switch operation {
            case "GetPipelineState":
                let index = log.index.withLock { index in
                    index += 1
                    return min(index, states.count) - 1
                }
                return .text(states[index].json)
            case "GetPipelineExecution":
                let state = states[log.index.withLock { min($0, states.count) - 1 }]
                let status = state == .superseded ? "Superseded" : "InProgress"
                return .text(#"{"pipelineExecution":{"pipelineExecutionId":"run-2","status":"\#(status)"}}"#)
            case "StartPipelineExecution": return .text(#"{"pipelineExecutionId":"run-2"}"#)
            case "PutApprovalResult": return .text(#"{"approvedAt":1}"#)
            default: return .callerIdentity
            }
        }
        try deployer.folder.write(
            """
            account: "111122223333"
            region: eu-central-1
            endpoint: \(server.url)
            network:
              cidrBlock: 10.0.0.0/16
              zones:
                - {name: eu-central-1a, publicCidr: 10.0.0.0/24, applicationCidr: 10.0.16.0/20, databaseCidr: 10.0.3.0/24}
            """,
            to: "environments/dev.yaml"
        )
        // What an apply leaves.
        try deployer.folder.write(
            """
            {"version":1,"lineage":"l","serial":1,"salt":"00","resources":{},"outputs":{"pipelineName":"shop"}}
            """,
            to: ".deployer/dev/state.json"
        )
    }

    func stop() { server.stop() }

    var operations: [String] {
        server.requests.compactMap { $0.headers["x-amz-target"]?.split(separator: ".").last.map(String.init) }
    }

    var answers: [[String: Any]] {
        server.requests.filter { $0.headers["x-amz-target"]?.hasSuffix("PutApprovalResult") == true }
            .compactMap { (try? JSONSerialization.jsonObject(with: Data($0.body))) as? [String: Any] }
    }
}

extension Stage.State {
    fileprivate var json: String {
        let run = self == .before ? "run-1" : self == .superseded ? "run-3" : "run-2"
        let source =
            #"{"stageName":"Source","latestExecution":{"pipelineExecutionId":"\#(run)","status":"Succeeded"},"#
            + #""actionStates":[{"actionName":"Source","currentRevision":{"revisionId":"0123456789abcdef"},"#
            + #""latestExecution":{"status":"Succeeded","summary":"Add a page"}}]}"#
        let build: String
        switch self {
        case .failed:
            build =
                #"{"status":"Failed","errorDetails":{"message":"Build terminated with state: FAILED"},"#
                + #""externalExecutionUrl":"https://console.test/build"}"#
        case .running: build = #"{"status":"InProgress"}"#
        default: build = #"{"status":"Succeeded"}"#
        }
        let status = self == .failed ? "Failed" : self == .running ? "InProgress" : "Succeeded"
        let stage =
            #"{"stageName":"Build","latestExecution":{"pipelineExecutionId":"\#(run)","status":"\#(status)"},"#
            + #""actionStates":[{"actionName":"Build","latestExecution":\#(build)}]}"#
        let last: String
        switch self {
        case .failed, .running:
            last = #"{"stageName":"prod","actionStates":[{"actionName":"Plan"},{"actionName":"Approve"}]}"#
        case .waiting, .behind, .superseded:
            let inside = self == .waiting ? "run-2" : "run-1"
            let waiting = #""inboundExecution":{"pipelineExecutionId":"run-2","status":"InProgress"},"#
            let next = self == .behind ? waiting : ""
            last =
                #"{"stageName":"prod",\#(next)"#
                + #""latestExecution":{"pipelineExecutionId":"\#(inside)","status":"InProgress"},"#
                + #""actionStates":[{"actionName":"Plan","latestExecution":{"status":"Succeeded"}},"#
                + #"{"actionName":"Approve","latestExecution":{"status":"InProgress","token":"token-1"}}]}"#
        case .before, .done:
            last =
                #"{"stageName":"prod","latestExecution":{"pipelineExecutionId":"\#(run)","status":"Succeeded"},"#
                + #""actionStates":[{"actionName":"Plan","latestExecution":{"status":"Succeeded"}},"#
                + #"{"actionName":"Approve","latestExecution":{"status":"Succeeded"}}]}"#
        }
        return #"{"pipelineName":"shop","stageStates":[\#(source),\#(stage),\#(last)]}"#
    }
}
