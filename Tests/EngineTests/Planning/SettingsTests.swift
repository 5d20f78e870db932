import Engine
import Infra
import Testing

/// What handlers ask before they replace settings as a whole.
@Suite("Settings that are replaced as a whole")
struct SettingsTests {
    private let schema = PropertySchema(
        .object(
            [
                "Status": PropertySchema(.string),
                "Rules": PropertySchema(
                    .array(PropertySchema(.object(["Id": PropertySchema(.string)])), ordered: false)
                ),
            ]
        )
    )

    @Test(
        "are as desired when what is given is there, in any order",
        arguments: [
            (["Status": "On"], ["Status": "On", "Rules": []], true),
            (["Status": "On"], ["Status": "Off"], false),
            (["Status": "On"], nil, false),
            (["Rules": [["Id": "a"], ["Id": "b"]]], ["Rules": [["Id": "b"], ["Id": "a"]]], true),
            (["Rules": [["Id": "a"]]], ["Rules": [["Id": "b"], ["Id": "a"]]], false),
            (["Rules": []], ["Status": "On"], true),
        ] as [(Document, Document?, Bool)]
    )
    func satisfaction(_ desired: Document, _ observed: Document?, _ expected: Bool) {
        #expect(schema.isSatisfied(desired, by: observed) == expected)
    }

    @Test func areCompletedByWhatNobodyManages() {
        let desired: Document = ["Block": true, "Inner": ["Own": 1]]
        let observed: Document = ["Block": false, "Other": true, "Gone": true, "Inner": ["Own": 2, "Foreign": 3]]
        let completed = desired.completed(from: observed, removed: ["Settings/Gone"], at: "Settings")
        #expect(completed == ["Block": true, "Other": true, "Inner": ["Own": 1, "Foreign": 3]])
    }
}
