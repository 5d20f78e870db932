import Testing

@testable import Infra

@Suite struct InputJSONTests {
    @Test func `what is known is plain JSON`() throws {
        let document: Document = ["b": [1, 2.5, true, nil], "a": "say \"hi\"\n\\"]
        let text = try #require(Input<String>.json(document).literal)
        #expect(text == #"{"a":"say \"hi\"\n\\","b":[1,2.5,true,null]}"#)
        #expect(try Document(json: Array(text.utf8)) == document)
    }

    @Test func `attributes stay references inside of strings`() {
        let name = Document.reference(.init(address: "db", attribute: "Id"))
        let document: Document = ["names": [name, .interpolation(["db/", name, "\""])]]
        #expect(
            Input<String>.json(document)
                == .interpolation([#"{"names":[""#, name, #"","db/"#, name, #"\""]}"#])
        )
    }

    @Test func `nothing in it is an empty document`() {
        #expect(Input<String>.json([:]).literal == "{}")
        #expect(Input<String>.json([]).literal == "[]")
    }
}
