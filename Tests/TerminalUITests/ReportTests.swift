import Engine
import Foundation
import Infra
import TestSupport
import Testing

@testable import TerminalUI

struct ReportTests {
    static let success = ApplyResult(
        done: [
            Fixture.work("network.vpc"), Fixture.work("network.app-a"), Fixture.work("network.app-b", .update),
            Fixture.work("network.old", .deleteDeposed),
        ],
        outputs: ["vpcId": "vpc-0ab1", "zones": ["a", "b"]]
    )

    static let failure = ApplyResult(
        done: [Fixture.work("network.vpc")],
        failed: [
            (
                Fixture.work("network.nat-a", type: "AWS::EC2::NatGateway"),
                Diagnostic(
                    .error,
                    "Service refused a request",
                    detail: "EC2 CreateNatGateway: NatGatewayLimitExceeded."
                )
            )
        ],
        heldBack: [Fixture.work("network.route-a", type: "AWS::EC2::Route")]
    )

    static let interrupted = ApplyResult(
        done: [Fixture.work("network.vpc")],
        heldBack: [Fixture.work("network.route-a", type: "AWS::EC2::Route")],
        wasInterrupted: true
    )

    @Test(arguments: [
        ("apply-done.txt", success), ("apply-failed.txt", failure), ("apply-interrupted.txt", interrupted),
        ("apply-nothing.txt", ApplyResult()),
    ])
    func apply(golden: String, result: ApplyResult) throws {
        let report = ApplyReport(result, elapsed: .seconds(130), command: "deployer apply dev")
        try expectGolden(report.lines(in: Layout()).text, golden)
    }

    static let record = ResourceRecord(
        address: "network.app-a",
        type: "AWS::EC2::Subnet",
        id: "subnet-0aa1",
        properties: ["CidrBlock": "10.0.1.0/24", "Tags": Fixture.tags("app-a", address: "network.app-a")],
        attributes: ["SubnetId": "subnet-0aa1"],
        dependencies: ["network.vpc"],
        protect: true,
        isComplete: false,
        deposed: [.init(type: "AWS::EC2::Subnet", id: "subnet-0old", dependencies: [])]
    )

    static var state: State {
        var state = State(lineage: "l", salt: "00")
        state.resources["network.app-a"] = record
        state.resources["network.vpc"] = ResourceRecord(address: "network.vpc", type: "AWS::EC2::VPC", id: "vpc-0ab1")
        return state
    }

    static let environments = EnvironmentsReport([
        .init(name: "dev", file: "environments/dev.yaml", account: "111111111111", region: "eu-central-1"),
        .init(name: "local", file: "environments/local.yaml", account: "000000000000", region: "us-east-1"),
    ])

    static let lock = Lock(
        id: "3f9a0000000000000000000000000000",
        holder: "kim",
        host: "laptop",
        process: 77,
        operation: "apply",
        version: "0.4.0",
        since: 1_790_000_000
    )

    static let rebuilt = RebuildReport(
        Rebuild(
            state: state,
            missing: [("network.nat-a", "AWS::EC2::NatGateway")],
            strangers: [TaggedResource(name: "vpc-0old", address: "old.vpc", token: nil)]
        ),
        aside: ".deployer/dev/state.json.aside-1",
        command: "deployer plan dev"
    )

    static let history: HistoryReport = {
        var earlier = state
        (earlier.serial, earlier.resources["network.vpc"]) = (9, nil)
        var later = state
        later.serial = 10
        return HistoryReport([
            StateVersion(later, writer: lock, time: 1_790_000_123.5),
            StateVersion(earlier, writer: nil, time: 1_789_900_000),
        ])
    }()

    static let restoration: RestorationReport = {
        var earlier = state
        earlier.serial = 9
        var current = earlier
        current.serial = 12
        current.resources["network.vpc"] = nil
        current.resources["network.app-a"]?.id = "subnet-0new"
        current.resources["new"] = ResourceRecord(address: "new", type: "AWS::EC2::EIP", id: "eip-1")
        return RestorationReport(Restoration(of: earlier, inPlaceOf: current))
    }()

    static let reports: [(String, any Report)] = [
        ("plan-create", PlanReport(Fixture.creation, estimate: Fixture.estimate)),
        ("plan-everything", PlanReport(Fixture.everything)),
        ("drift", DriftReport(Fixture.everything)),
        ("apply-done", ApplyReport(success, elapsed: .seconds(130), command: "deployer apply dev")),
        ("apply-failed", ApplyReport(failure, elapsed: .milliseconds(1234), command: "deployer apply dev")),
        ("outputs", OutputsReport(["vpcId": "vpc-0ab1", "zones": ["a", "b"]])),
        ("output", OutputReport(name: "vpcId", value: "vpc-0ab1")),
        ("state-list", StateListReport(state)),
        ("state-show", StateShowReport(record)),
        ("environments", environments),
        ("forgotten", NoticeReport.forgotten(record)),
        ("imported", NoticeReport.imported("network.vpc", type: "AWS::EC2::VPC", id: "vpc-0ab1")),
        ("unlocked", NoticeReport.unlocked(lock)),
        ("rebuilt", rebuilt),
        ("history", history),
        ("restoration", restoration),
        ("restored", NoticeReport.restored(41, as: 43)),
        ("migrated", NoticeReport.migrated(state, from: ".deployer/dev", to: "s3://shop-states/dev")),
        ("needs-no-bucket", NoticeReport.needsNoBucket("dev", ".deployer/dev")),
        ("saved", NoticeReport.saved("dev.plan", command: "deployer apply dev.plan")),
    ]

    @Test(arguments: reports.map(\.0)) func json(name: String) throws {
        let report = try #require(Self.reports.first { $0.0 == name }).1
        try expectGolden(report.messages.text, "\(name).jsonl")
    }

    @Test(arguments: [
        "outputs", "output", "state-list", "state-show", "environments", "forgotten", "unlocked", "saved", "rebuilt",
        "history", "restoration", "restored", "migrated", "needs-no-bucket",
    ])
    func text(name: String) throws {
        let report = try #require(Self.reports.first { $0.0 == name }).1
        try expectGolden(report.lines(in: Layout()).text, "\(name).txt")
    }

    @Test func diagnosticsAndEventsAsJSON() throws {
        let work = Fixture.work("network.vpc", estimate: .milliseconds(1500))
        let events: [Event] = [
            .reading("AWS::EC2::VPC", count: 3), .started(work), .progressed("network.vpc", "pending"),
            .waiting("network.vpc", reason: "Throttling"),
            .finished(work, id: "vpc-0ab1", elapsed: .milliseconds(1250)),
            .failed(work, DiagnosticLinesTests.diagnostics[1]), .heldBack(work, because: "network.x"),
            .heldBack(work, because: nil), .settled(Fixture.everything.settled[0]), .interrupted,
        ]
        let messages = events.map(\.message) + DiagnosticLinesTests.diagnostics.map(\.message)
        try expectGolden(messages.text, "events.jsonl")
    }

    @Test func everyTypeAndMemberIsDocumented() throws {
        let guide = try String(contentsOfFile: packageRoot + "/docs/json.md", encoding: .utf8)
        let work = Fixture.work("network.vpc")
        let events: [Event] = [
            .reading("T", count: 3), .started(work), .progressed("a", "b"), .waiting("a", reason: "b"),
            .finished(work, id: "vpc-0ab1", elapsed: .zero), .failed(work, DiagnosticLinesTests.diagnostics[1]),
            .heldBack(work, because: "network.x"), .settled(Fixture.everything.settled[0]), .interrupted,
        ]
        let messages =
            Self.reports.flatMap { $0.1.messages } + events.map(\.message)
            + DiagnosticLinesTests.diagnostics.map(\.message)
        for name in Set(messages.flatMap { [$0.type] + $0.members.map(\.name) }).sorted() {
            #expect(guide.contains("`\(name)`"), "\(name) is not in docs/json.md")
        }
    }
}
