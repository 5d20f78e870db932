import Testing

@testable import Infra

struct NetworkRangeTests {
    private func mistakes(_ change: (inout Environment.Network) -> Void) -> [Diagnostic] {
        var settings = threeZones
        change(&settings)
        let thrown = #expect(throws: Diagnostics.self) { try makeStack(settings) }
        return thrown?.all.filter { $0.summary != "Duplicate address" } ?? []
    }

    @Test func overlapNamesBothRanges() {
        let found = mistakes { $0.zones[2].databaseCidr = "10.0.16.0/24" }
        #expect(found.map(\.summary) == ["Ranges overlap"])
        #expect(
            found.first?.detail
                == "The application range of eu-central-1a, 10.0.16.0/20, and the database range of eu-central-1c,"
                + " 10.0.16.0/24, share addresses. Choose a range that no other subnet has."
        )
    }

    @Test func mistakesNameThePlacesInTheFile() {
        func place(_ line: Int) -> Diagnostic.Location { Diagnostic.Location(file: "prod.yaml", line: line) }
        let found = mistakes { settings in
            settings.zones[2].databaseCidr = "10.0.16.0/24"
            settings.zones[1].publicCidr = "10.9.0.0/24"
            settings.locations = SourceLocations(byPath: [
                "cidrBlock": place(2), "zones[0].applicationCidr": place(5), "zones[1].publicCidr": place(8),
                "zones[2].databaseCidr": place(14),
            ])
        }
        #expect(found.map(\.summary) == ["Range outside of the VPC", "Ranges overlap"])
        #expect(found.map { $0.locations.map(\.line) } == [[8, 2], [5, 14]])
    }

    @Test func rangeOutsideNamesBothRanges() {
        let found = mistakes { $0.zones[0].publicCidr = "10.1.0.0/24" }
        #expect(found.map(\.summary) == ["Range outside of the VPC"])
        #expect(found.first?.detail.contains("public range of eu-central-1a, 10.1.0.0/24") == true)
        #expect(found.first?.detail.contains("the VPC's range, 10.0.0.0/16") == true)
    }

    @Test(arguments: [
        ("10.0.0.0/29", "Range too small", "8 addresses"),
        ("10.0.0.0/15", "Range too large", "131072 addresses"),
        ("10.0.0.8/24", "Range does not begin at its first address", "Write 10.0.0.0/24."),
        ("10.0.0/24", "Invalid range", "\"10.0.0/24\""),
        ("", "Invalid range", "is not a range"),
    ])
    func malformedSubnetRange(_ text: String, _ summary: String, _ part: String) {
        let found = mistakes { $0.zones[0].publicCidr = text }
        #expect(found.first?.summary == summary)
        #expect(found.first?.detail.contains(part) == true, "\(found)")
        #expect(found.first?.detail.hasPrefix("The public range of eu-central-1a") == true)
    }

    @Test(arguments: [("10.0.0.0/8", "Range too large"), ("10.0.0.0/30", "Range too small"), ("x", "Invalid range")])
    func malformedNetworkRange(_ text: String, _ summary: String) {
        let found = mistakes { $0.cidrBlock = text }
        #expect(found.first?.summary == summary)
        #expect(found.first?.detail.hasPrefix("The VPC's range") == true)
    }

    @Test func largestAndSmallestRangesAreFine() throws {
        var settings = threeZones
        settings.zones[0].publicCidr = "10.0.0.240/28"
        #expect(try makeStack(settings).diagnostics.isEmpty)
        settings = Environment.Network(
            cidrBlock: "10.0.0.0/28",
            zones: [
                Environment.Network.Zone(name: "a", publicCidr: "x", applicationCidr: "x", databaseCidr: "x")
            ]
        )
        settings.zones[0].publicCidr = "10.0.0.0/28"
        let found = #expect(throws: Diagnostics.self) { try makeStack(settings) }
        #expect(found?.all.map(\.summary) == ["Invalid range", "Invalid range"])
    }

    @Test func everyMistakeIsReportedAtOnce() {
        let found = mistakes { settings in
            settings.zones[0].publicCidr = "nonsense"
            settings.zones[1].publicCidr = "10.9.0.0/24"
            settings.zones[2].publicCidr = "10.0.3.0/24"
        }
        #expect(found.map(\.summary) == ["Invalid range", "Range outside of the VPC", "Ranges overlap"])
    }

    @Test func zonesAreNeededAndDiffer() {
        #expect(mistakes { $0.zones = [] }.map(\.summary) == ["Network without zones"])
        let found = mistakes { $0.zones[1].name = "eu-central-1a" }
        #expect(found.first?.summary == "Duplicate zone")
        #expect(found.first?.detail.contains("eu-central-1a") == true)
    }
}
