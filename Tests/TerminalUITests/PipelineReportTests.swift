import Testing

@testable import TerminalUI

@Suite struct PipelineReportTests {
    private func report(_ stages: [(PipelineReport.Status, String?)]) -> PipelineReport {
        PipelineReport(
            pipeline: "shop",
            stages: stages.enumerated().map { index, stage in
                .init(name: "stage-\(index)", status: stage.0, execution: stage.1, actions: [])
            }
        )
    }

    @Test(
        arguments: [
            // Through; between two stages; in one; failed; waiting; not begun; another run further on.
            ([(.succeeded, "2"), (.succeeded, "2")], true), ([(.succeeded, "2"), (.succeeded, "1")], false),
            ([(.succeeded, "2"), (.running, "2")], false), ([(.failed, "2"), (.succeeded, "1")], true),
            ([(.succeeded, "2"), (.waiting, "2")], true), ([(.succeeded, "1"), (.succeeded, "1")], false),
            ([(.succeeded, "2"), (.running, "1")], false),
        ] as [([(PipelineReport.Status, String?)], Bool)]
    )
    func aRunIsAtRestWhenNothingOfItGoesOnByItself(_ stages: [(PipelineReport.Status, String?)], _ isAtRest: Bool) {
        #expect(report(stages).isAtRest("2") == isAtRest)
    }

    @Test(arguments: [(.waiting, true), (.running, false)] as [(PipelineReport.Status, Bool)])
    func aRunBehindAnotherWaitsForThePersonThatTheOtherWaitsFor(_ status: PipelineReport.Status, _ isAtRest: Bool) {
        var report = report([(.succeeded, "2"), (status, "1")])
        report.stages[1].next = "2"
        #expect(report.isAtRest("2") == isAtRest)
    }

    @Test func onlyItsOwnStagesMakeARunFail() {
        let report = report([(.succeeded, "2"), (.failed, "1")])
        #expect(!report.hasFailed("2"))
        #expect(report.hasFailed("1"))
    }

    @Test func aStageThatNeverRanHasNoRun() {
        let lines = report([(.notRun, nil)]).lines(in: Layout()).map { $0.text(colour: false) }
        #expect(lines == ["shop", "  stage-0  not run"])
    }
}
