import Engine
import Infra
import Testing

@testable import TerminalUI

struct ProgressViewTests {
    static let vpc = Fixture.work("network.vpc", estimate: .seconds(2))
    static let nat = Fixture.work("network.nat-a", type: "AWS::EC2::NatGateway", estimate: .seconds(96))
    static let role = Fixture.work("network.flow-role", .update, type: "AWS::IAM::Role", estimate: .seconds(2))

    @Test func aRun() throws {
        var view = ProgressView(expected: [Self.vpc, Self.nat, Self.role])
        var text = ""
        func shot(_ scrolled: [Line], at seconds: Int, columns: Int = 100) {
            text += "--- at \(seconds)s\n" + scrolled.text
            text += view.frame(at: .seconds(seconds), columns: columns, rows: 24).text
        }
        shot(view.handle(.started(Self.vpc), at: .zero), at: 0)
        shot(view.handle(.started(Self.role), at: .seconds(1)), at: 1)
        shot(view.handle(.finished(Self.vpc, id: "vpc-0ab1", elapsed: .seconds(2)), at: .seconds(2)), at: 2)
        _ = view.handle(.started(Self.nat), at: .seconds(2))
        shot(view.handle(.progressed("network.nat-a", "pending"), at: .seconds(3)), at: 50)
        shot(view.handle(.waiting("network.flow-role", reason: "Throttling"), at: .seconds(50)), at: 70, columns: 60)
        shot(view.handle(.failed(Self.role, Diagnostic(.error, "Access denied")), at: .seconds(71)), at: 71)
        shot(view.handle(.interrupted, at: .seconds(72)), at: 72)
        shot(view.handle(.heldBack(Self.nat, because: "network.vpc"), at: .seconds(73)), at: 73)
        try expectGolden(text, "progress.txt")
    }

    @Test func readingIsShownBeforeWorkIsKnown() {
        var view = ProgressView()
        #expect(view.frame(at: .zero, columns: 80, rows: 24).isEmpty)
        _ = view.handle(.reading("AWS::EC2::VPC", count: 1), at: .zero)
        _ = view.handle(.reading("AWS::EC2::Subnet", count: 9), at: .zero)
        #expect(view.frame(at: .zero, columns: 80, rows: 24).text == "⠋ Reading 10 resources of 2 types  0.0s\n")
    }

    @Test func theBarFollowsEstimatesAndOnlyEndsWhenTheWorkDoes() {
        var view = ProgressView(expected: [Self.vpc, Self.nat, Self.role])
        #expect(view.fraction(at: .zero) == 0)
        _ = view.handle(.started(Self.vpc), at: .zero)
        #expect(view.fraction(at: .seconds(1)) == 0.01)
        #expect(view.fraction(at: .seconds(1000)) < 0.02)
        _ = view.handle(.finished(Self.vpc, id: nil, elapsed: .seconds(1)), at: .seconds(1))
        #expect(view.fraction(at: .seconds(1)) == 0.02)
        for work in [Self.nat, Self.role] {
            _ = view.handle(.started(work), at: .seconds(1))
            _ = view.handle(.finished(work, id: nil, elapsed: .seconds(1)), at: .seconds(2))
        }
        #expect(view.fraction(at: .seconds(2)) == 1)
    }

    @Test(arguments: [5, 10, 24])
    func aFrameFitsTheTerminal(rows: Int) {
        var view = ProgressView()
        for index in 0..<30 { _ = view.handle(.started(Fixture.work(Address("a.resource-\(index)"))), at: .zero) }
        for columns in [10, 20, 40, 80, 200] {
            let frame = view.frame(at: .seconds(12), columns: columns, rows: rows)
            #expect(frame.count < rows)
            #expect(frame.allSatisfy { $0.columns < max(11, columns) })
        }
    }

    @Test func workThatNobodyExpectedCounts() {
        var view = ProgressView(expected: [Self.vpc])
        _ = view.handle(.finished(Self.vpc, id: nil, elapsed: .zero), at: .zero)
        _ = view.handle(.started(Self.role), at: .zero)
        #expect(view.fraction(at: .zero) == 0.5)
    }

    @Test func plainLines() throws {
        let events: [Event] = [
            .reading("AWS::EC2::VPC", count: 1), .started(Self.vpc), .started(Self.nat),
            .progressed("network.nat-a", "pending"), .waiting("network.nat-a", reason: "Throttling"),
            .finished(Self.vpc, id: "vpc-0ab1", elapsed: .milliseconds(400)),
            .finished(Self.role, id: nil, elapsed: .seconds(4000)),
            .failed(Self.nat, Diagnostic(.error, "Access denied")), .heldBack(Self.role, because: nil),
            .settled(Fixture.everything.settled[0]), .settled(Fixture.everything.settled[1]), .interrupted,
        ]
        try expectGolden(events.compactMap { EventLine.plain($0) }.text, "events.txt")
        try expectGolden(events.compactMap { EventLine.plain($0, detail: .verbose) }.text, "events-verbose.txt")
    }
}
