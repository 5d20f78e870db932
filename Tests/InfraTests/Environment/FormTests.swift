import Testing

@testable import Infra

/// Forms that are made for a range or a service.
@Suite struct FormTests {
    private func read<Value>(_ form: Form<Value>, _ text: String) -> (value: Value?, complaints: [String]) {
        let source = SourceFile("value: \(text)", file: "dev.yaml")
        var decoding = Decoding()
        guard case .group(let entries)? = source.root?.content else { return (nil, ["no group"]) }
        let value = form.read(entries[0].value, "value", &decoding)
        return (value, decoding.diagnostics.map(\.detail))
    }

    @Test(arguments: [("1", 1), ("35", 35)])
    func numbersOfARangeAreTaken(_ text: String, _ value: Int) {
        #expect(read(.number(of: "days", in: 1...35), text).value == value)
    }

    @Test(arguments: ["0", "36", "1.5", "one", "\"7\"", "007", "[1]", "1e1", "-1"])
    func otherNumbersAreRefused(_ text: String) {
        let (value, complaints) = read(.number(of: "days", in: 1...35), text)
        #expect(value == nil)
        #expect(complaints.count == 1 && complaints[0].contains("a number of days from 1 to 35"), "\(complaints)")
    }

    @Test func aQuotedNumberIsHelpedWith() {
        #expect(read(.number(of: "days", in: 1...35), "\"7\"").complaints[0].hasSuffix("Write 7, without quotes."))
        #expect(read(.decimal(of: "seconds", in: 0...1), "'0.5'").complaints[0].hasSuffix("Write 0.5, without quotes."))
    }

    @Test(arguments: [("0.01", 0.01), ("60", 60), ("2.50", 2.5)])
    func decimalsOfARangeAreTaken(_ text: String, _ value: Double) {
        #expect(read(.decimal(of: "seconds", in: 0.01...60), text).value == value)
    }

    @Test(arguments: ["0", "61", "1,5", ".5", "1.", "fast", "nan", "inf"])
    func otherDecimalsAreRefused(_ text: String) {
        #expect(read(.decimal(of: "seconds", in: 0.01...60), text).value == nil)
    }

    @Test(arguments: ["kim@example.com", "a.b+c@mail.example.org"])
    func addressesAreTaken(_ text: String) {
        #expect(read(.email, text).value == text)
    }

    @Test(arguments: ["kim", "kim@example", "kim @example.com", "@example.com"])
    func otherTextsAreNoAddresses(_ text: String) {
        #expect(read(.email, text).value == nil)
    }

    @Test(arguments: [
        ("arn:aws:acm:eu-central-1:111122223333:certificate/1a2b", true),
        ("arn:aws-cn:acm:cn-north-1:111122223333:certificate/1a2b", true),
        ("arn:aws:acm:eu-central-1:1111:certificate/1a2b", false),
        ("arn:aws:iam::111122223333:role/admin", false),
        ("certificate/1a2b", false),
    ])
    func arnsAreOfOneService(_ text: String, _ isGood: Bool) {
        let (value, complaints) = read(.arn(of: "a certificate", as: "certificate/1a2b", "acm"), text)
        #expect((value != nil) == isGood)
        if !isGood { #expect(complaints[0].contains("arn:aws:acm:eu-central-1:111122223333:certificate/1a2b")) }
    }
}
