import AWSClient
import AWSServices
import Engine
import Infra
import TerminalUI

/// The pipeline that an environment's apply made.
struct DeliveryPipeline {
    let name: String
    private let codepipeline: CodePipeline
    private let console: Console

    /// - Throws: `Diagnostic` where the environment has no pipeline yet.
    init(_ session: Session) async throws {
        guard let name = try await session.state().outputs["pipelineName"]?.string else {
            throw Diagnostic(
                .error,
                "Environment has no pipeline yet",
                detail: "The last apply of \(session.argument) had no output \"pipelineName\". Its file must have "
                    + "`delivery`. To make the pipeline:",
                commands: ["deployer apply \(session.argument) --target delivery"]
            )
        }
        self.name = name
        console = session.console
        let connection = try await session.connection()
        codepipeline = CodePipeline(client: connection.client)
    }

    /// How far it is.
    func report() async throws -> PipelineReport {
        let state = try await codepipeline.getPipelineState(.init(name: name))
        return PipelineReport(pipeline: name, stages: (state.stageStates ?? []).map { .init($0) })
    }

    /// Starts a run.
    ///
    /// - Returns: Its id.
    func start() async throws -> String {
        let token = Host.newToken()
        let answer = try await codepipeline.startPipelineExecution(.init(name: name, clientRequestToken: token))
        return answer.pipelineExecutionId ?? ""
    }

    /// Shows each change until nothing goes on by itself.
    ///
    /// - Parameters:
    ///   - execution: The run to follow. `nil`: the newest.
    ///   - interval: How often to look.
    /// - Returns: `failed` where a stage failed, or where the run has left the pipeline before its end.
    /// - Throws: `AWSError`, `CancellationError`.
    func follow(_ execution: String?, every interval: Duration) async throws -> ExitStatus {
        var shown: PipelineReport?
        var execution = execution
        while true {
            let report = try await report()
            if report != shown { console.show(report) }
            shown = report
            execution = execution ?? report.stages.first?.execution
            guard let execution else { return .done }
            if report.isAtRest(execution) { return report.hasFailed(execution) ? .failed : .done }
            // Between two stages, and nowhere: about to go on, or stopped or superseded, which no stage tells.
            if !report.isRunning(execution), let status = try await end(of: execution) { return status }
            try await Task.sleep(for: interval)
        }
    }

    /// How a run ended that no stage has any more; `nil` while it goes on.
    private func end(of execution: String) async throws -> ExitStatus? {
        let found: CodePipeline.PipelineExecution?
        do {
            found = try await codepipeline.getPipelineExecution(
                .init(pipelineExecutionId: execution, pipelineName: name)
            )
            .pipelineExecution
        } catch let error as AWSError where error.code == "PipelineExecutionNotFoundException" {
            // It was started just now.
            return nil
        }
        guard let status = found?.status, status != .inProgress, status != .stopping else { return nil }
        if status == .succeeded { return .done }
        let word = status.rawValue.lowercased()
        let why = status == .superseded ? "a newer one took its place" : found?.statusSummary ?? ""
        console.show(
            NoticeReport(
                "Run \(execution) of \(name) was \(word)\(why.isEmpty ? "" : ": \(why)").",
                JSONMessage(
                    "pipeline_ended",
                    ["name": .string(name), "execution": .string(execution), "status": .string(word)]
                )
            )
        )
        return .failed
    }

    /// Answers the question that the pipeline waits with.
    ///
    /// - Parameters:
    ///   - isYes: Whether the plan may be applied.
    ///   - stage: Where. `nil`: the only one that waits.
    ///   - summary: Why.
    /// - Returns: The stage.
    /// - Throws: `Diagnostic` where none waits, or more than one.
    func answer(isYes: Bool, stage: String?, summary: String) async throws -> String {
        let state = try await codepipeline.getPipelineState(.init(name: name))
        let all = (state.stageStates ?? []).flatMap { stage in
            (stage.actionStates ?? []).compactMap { action -> (stage: String, action: String, token: String)? in
                guard action.isWaiting, let name = stage.stageName, let actionName = action.actionName,
                    let token = action.latestExecution?.token
                else { return nil }
                return (name, actionName, token)
            }
        }
        let waiting = all.filter { stage == nil || $0.stage == stage }
        guard let one = waiting.first, waiting.count == 1 else { throw unclear(stage, all.map(\.stage)) }
        _ = try await codepipeline.putApprovalResult(
            .init(
                actionName: one.action,
                pipelineName: name,
                result: .init(status: isYes ? .approved : .rejected, summary: summary),
                stageName: one.stage,
                token: one.token
            )
        )
        return one.stage
    }

    private func unclear(_ stage: String?, _ waiting: [String]) -> Diagnostic {
        guard !waiting.isEmpty else {
            return Diagnostic(.error, "Nothing to approve", detail: "No stage of \(name) waits for a person.")
        }
        let list = waiting.joined(separator: ", ")
        return Diagnostic(
            .error,
            "Not clear what to approve",
            detail: stage.map { "The stage \"\($0)\" of \(name) does not wait; these do: \(list)." }
                ?? "Several stages of \(name) wait: \(list). Say which with --stage."
        )
    }
}

extension CodePipeline.ActionState {
    /// Only the approval of a person has a token while it is in progress.
    fileprivate var isWaiting: Bool { latestExecution?.status == .inProgress && latestExecution?.token != nil }

    fileprivate var report: PipelineReport.Action {
        let execution = latestExecution
        let status: PipelineReport.Status =
            switch execution?.status {
            case nil: .notRun
            case .succeeded?: .succeeded
            case .failed?: .failed
            case .abandoned?: .stopped
            default: isWaiting ? .waiting : .running
            }
        let texts = [
            execution?.errorDetails?.message, execution?.summary,
            currentRevision?.revisionId.map { String($0.prefix(12)) },
        ]
        return PipelineReport.Action(
            name: actionName ?? "",
            status: status,
            summary: texts.lazy.compactMap { $0 }.first { !$0.isEmpty } ?? "",
            url: execution?.externalExecutionUrl ?? entityUrl
        )
    }
}

extension PipelineReport.Stage {
    fileprivate init(_ state: CodePipeline.StageState) {
        let actions = (state.actionStates ?? []).map(\.report)
        let status: PipelineReport.Status =
            switch state.latestExecution?.status {
            case nil: .notRun
            case .succeeded?: .succeeded
            case .failed?: .failed
            case .cancelled?, .stopped?, .skipped?: .stopped
            default: actions.contains { $0.status == .waiting } ? .waiting : .running
            }
        self.init(
            name: state.stageName ?? "",
            status: status,
            execution: state.latestExecution?.pipelineExecutionId,
            next: state.inboundExecution?.pipelineExecutionId,
            actions: actions
        )
    }
}
