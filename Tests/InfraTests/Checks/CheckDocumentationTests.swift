import Foundation
import Infra
import TestSupport
import Testing

/// The list in `docs/checks.md` is that of the checks.
@Test func everyCheckIsDocumented() throws {
    let path = "\(packageRoot)/docs/checks.md"
    let begin = "<!-- checks: written by `RECORD_GOLDENS=1 swift test --filter everyCheckIsDocumented` -->\n"
    let end = "<!-- end of checks -->"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let parts = text.components(separatedBy: begin)
    let rest = try #require(parts.last?.components(separatedBy: end).last)
    let rows = Check.all.map {
        "| [\($0.id)](\($0.source)) | \($0.severity.rawValue) | \($0.title). | \($0.remedy) |\n"
    }
    let table = "\n| check | severity | what should be | otherwise |\n|---|---|---|---|\n" + rows.joined() + "\n"
    let expected = parts[0] + begin + table + end + rest
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
        try expected.write(toFile: path, atomically: true, encoding: .utf8)
    } else {
        #expect(parts.count == 2)
        #expect(text == expected, "docs/checks.md differs from the checks")
    }
}
