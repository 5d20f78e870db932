import Infra
import TerminalUI
import Testing

@Suite struct PoliciesReportTests {
    private static let policy = PolicyDocument(statements: [
        .init(.allow, actions: ["sts:GetCallerIdentity"], resources: ["*"])
    ])

    private func text(_ report: PoliciesReport) -> String {
        report.lines(in: Layout()).map { $0.text(colour: false) + "\n" }.joined()
    }

    @Test func `one policy is written as IAM takes it`() throws {
        let report = try PoliciesReport("dev", [Self.policy])
        #expect(report.remarks.isEmpty)
        #expect(text(report) == report.texts[0])
        #expect(
            report.texts == [
                """
                {
                  "Statement": [
                    {
                      "Action": "sts:GetCallerIdentity",
                      "Effect": "Allow",
                      "Resource": "*"
                    }
                  ],
                  "Version": "2012-10-17"
                }

                """
            ]
        )
    }

    @Test func `several are an array, with a remark that all are needed`() throws {
        let report = try PoliciesReport("dev", [Self.policy, Self.policy])
        #expect(report.remarks.map(\.severity) == [.note])
        #expect(text(report).hasPrefix("[\n  {\n") && text(report).hasSuffix("  }\n]\n"))
        let messages = report.messages.map(\.text)
        #expect(messages.count == 2)
        #expect(
            messages[0].hasPrefix(#"{"version":1,"type":"iam_policy","environment":"dev","policy":{"Statement":[{"#)
        )
    }
}
