import Testing

@testable import TerminalUI

struct LiveRegionTests {
    @Test func drawsScrollsAndEnds() {
        var region = LiveRegion(colour: false)
        #expect(region.draw(scrolled: [], frame: [], columns: 80) == "")
        #expect(region.draw(scrolled: [], frame: [Line("a"), Line("b")], columns: 80) == "\u{1B}[?25la\nb")
        #expect(region.draw(scrolled: [], frame: [Line("a"), Line("b")], columns: 80) == "")
        #expect(
            region.draw(scrolled: [Line("done")], frame: [Line("b")], columns: 80) == "\r\u{1B}[1A\u{1B}[Jdone\nb"
        )
        #expect(region.end(scrolled: [Line("over")], columns: 80) == "\r\u{1B}[Jover\n\u{1B}[?25h")
        #expect(region.end(columns: 80) == "")
    }

    @Test func aNarrowerTerminalHasBrokenTheLines() {
        var region = LiveRegion(colour: false)
        _ = region.draw(scrolled: [], frame: [Line("12345678"), Line("123")], columns: 10)
        // Four columns: the first line takes two rows now, the second one.
        #expect(region.draw(scrolled: [], frame: [Line("x")], columns: 4).hasPrefix("\r\u{1B}[2A\u{1B}[J"))
    }
}
