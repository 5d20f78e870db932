import AWSClient
import Testing

@Suite("The XML parser")
struct XMLParserTests {
    @Test("reads text, CDATA, references, attributes and prefixes")
    func reads() throws {
        let text = """
            \u{FEFF}<?xml version="1.0"?><!-- note --><a:root xmlns:a="urn:x" b='1 &lt; 2'>
            <one>A&#65;&#x42; &amp;&quot;&apos;</one><two><![CDATA[<raw> & ]]>more</two><three/></a:root>
            """
        let root = try XMLParser.parse(Array(text.utf8))
        #expect(root.name == "root")
        #expect(root.attribute("b") == "1 < 2")
        #expect(root.child("one")?.text == "AAB &\"'")
        #expect(root.child("two")?.text == "<raw> & more")
        #expect(root.child("three") == XMLElement("three"))
    }

    @Test(
        "refuses what is no XML, and what could exhaust a reader",
        arguments: [
            "", "text", "<a>", "<a></b>", "</a>", "<a/><b/>", "<a b></a>", "<a b=1/>", "<a>&unknown;</a>",
            "<a>&amp</a>",
            "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", "<a><![CDATA[</a>", "<a/>text",
            String(repeating: "<a>", count: 100_000),
        ]
    )
    func refuses(_ text: String) {
        #expect(throws: DeserializationError.self) { try XMLParser.parse(Array(text.utf8)) }
    }
}
