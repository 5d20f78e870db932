import Engine
import Infra
import Testing

@testable import TerminalUI

struct PlanLinesTests {
    @Test(arguments: [
        ("plan-create.txt", Fixture.creation, Layout()),
        ("plan-create-verbose.txt", Fixture.creation, Layout(detail: .verbose)),
        ("plan-everything.txt", Fixture.everything, Layout()),
        ("plan-everything-80-columns.txt", Fixture.everything, Layout(width: 80)),
        ("plan-everything-quiet.txt", Fixture.everything, Layout(detail: .quiet)),
        ("plan-unchanged.txt", Fixture.unchanged, Layout()),
    ])
    func plan(golden: String, plan: Plan, layout: Layout) throws {
        try expectGolden(PlanLines(layout).lines(for: plan, estimate: Fixture.estimate).text, golden)
    }

    @Test func colours() throws {
        try expectGolden(PlanLines(Layout()).lines(for: Fixture.everything).colouredText, "plan-everything-colour.txt")
    }

    @Test(arguments: [
        ("drift.txt", Fixture.everything), ("drift-none.txt", Fixture.unchanged),
    ])
    func drift(golden: String, plan: Plan) throws {
        try expectGolden(DriftReport(plan).lines(in: Layout()).text, golden)
    }

    @Test(arguments: [20, 40, 60, 80, 120])
    func noLineOfAChangeIsWiderThanTheTerminal(width: Int) {
        let layout = Layout(width: width)
        let changes = ChangeLines(layout: layout)
        let lines = (Fixture.everything.changes + Fixture.creation.changes).flatMap {
            changes.planned($0) + changes.drifted($0)
        }
        for line in lines where line.columns > width {
            Issue.record("\(line.columns) columns of \(width): \(line.text(colour: false))")
        }
    }

    @Test func aSecretIsNeverShown() {
        for plan in [Fixture.creation, Fixture.everything] {
            for detail in [Layout.Detail.quiet, .normal, .verbose] {
                let text = PlanLines(Layout(detail: detail)).lines(for: plan).text
                #expect(!text.contains("hunter2"))
            }
            let json = PlanReport(plan).messages.text
            #expect(!json.contains("hunter2") && !json.contains("sha256"))
        }
    }

    @Test func aLongTextShowsWhereItDiffers() {
        let common = String(repeating: "abcdefghij", count: 20)
        let change = Change(
            address: "a",
            type: "AWS::IAM::Role",
            action: .update,
            id: "a",
            properties: [
                PropertyChange(path: ["Description"], before: .string(common + "old"), after: .string(common + "new"))
            ]
        )
        let plan = Plan(stack: "dev", lineage: "l", serial: 1, changes: [change])
        let text = PlanLines(Layout(width: 80)).lines(for: plan).text
        #expect(text.contains("abcdefghijold\""))
        #expect(text.contains("abcdefghijnew\""))
    }

    @Test func aValueCannotMoveTheCursor() {
        let change = Change(
            address: "a",
            type: "AWS::EC2::VPC",
            action: .create,
            desired: ["Tags": [["Key": "\u{1B}[2J", "Value": "a\u{1B}[31m\r\n"]]]
        )
        let plan = Plan(stack: "dev", lineage: "l", serial: 1, changes: [change])
        let lines = PlanLines(Layout(detail: .verbose)).lines(for: plan)
        #expect(!lines.text.contains("\u{1B}") && !lines.text.contains("\r"))
    }

    @Test(arguments: [
        (Plan(stack: "s", lineage: "l", serial: 1, changes: []), "No changes. There are no resources.\n"),
        (
            Plan(
                stack: "s",
                lineage: "l",
                serial: 1,
                changes: [],
                outputs: [OutputChange(name: "a", before: nil, after: "b")]
            ),
            "No changes to resources. Only outputs change.\n"
        ),
        (
            Plan(
                stack: "s",
                lineage: "l",
                serial: 1,
                changes: [Change(address: "a", type: "T", action: .noOp, updatesRecord: true)]
            ),
            "No changes to resources. Only the state is brought up to date.\n"
        ),
    ])
    func summaryWithoutChanges(plan: Plan, expected: String) {
        #expect(PlanLines(Layout()).lines(for: plan).text.hasSuffix(expected))
    }
}
