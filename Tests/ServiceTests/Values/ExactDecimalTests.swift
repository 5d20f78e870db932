import Testing

@testable import Service

@Suite struct ExactDecimalTests {
    @Test(arguments: [
        ("12.5", "12.50"), ("0", "0.00"), ("-0.05", "-0.05"), ("1e2", "100.00"), ("1.2500000000000000000000", "1.25"),
        ("125e-2", "1.25"), ("100000000000000000000e-20", "1.00"), ("0e999999999999", "0.00"), ("-0", "0.00"),
        ("9999999999999999.99", "9999999999999999.99"), ("0.000000000000000000000000001e26", "0.10"),
    ])
    func isReadExactly(text: String, expected: String) throws {
        #expect(try #require(ExactDecimal(text, scale: 2)).description == expected)
    }

    @Test(arguments: [
        "", "-", ".5", "5.", "1.255", "1e", "1e+", "NaN", "1 ", "+1", "0x1", "10000000000000000", "1e999999999999",
        "1e-3",
        "1.2.3", "١",
    ])
    func whatDoesNotFitIsRefused(text: String) {
        #expect(ExactDecimal(text, scale: 2) == nil)
    }

    @Test func comparesAcrossScales() {
        #expect(ExactDecimal(units: 150, scale: 2) == ExactDecimal(units: 15, scale: 1))
        #expect(ExactDecimal(units: 149, scale: 2) < ExactDecimal(units: 15, scale: 1))
        #expect(ExactDecimal(units: 150, scale: 2).hashValue == ExactDecimal(units: 15, scale: 1).hashValue)
        #expect(ExactDecimal(7).description == "7")
    }
}
