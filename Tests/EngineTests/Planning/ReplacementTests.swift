import Infra
import Testing

@testable import Engine

struct ReplacementTests {
    @Test func aReplacedResourceMakesItsUsersUnknownAgain() throws {
        func describe(_ stack: inout Stack, _ place: Document) {
            let a = stack.box("a", ["Place": place])
            let b = stack.box("b", ["Place": a.at("BoxId")])
            stack.box("c", ["Name": b.at("BoxId")])
            stack.box("d", ["Name": "unconcerned"])
        }
        var world = World { describe(&$0, "here") }
        try world.apply()
        #expect(try world.plan().isEmpty)
        world.describe { describe(&$0, "there") }
        let plan = try world.plan()
        #expect(plan.actions == ["a": .replace, "b": .replace, "c": .update, "d": .noOp])
        #expect(plan["a"]?.paths == ["Place!"])
        #expect(plan["b"]?.paths == ["Place!"])
        #expect(plan["c"]?.paths == ["Name"])
        #expect(plan["c"]?.properties.first?.before == "box-b-0")
        try world.apply()
        #expect(try world.plan().isEmpty)
    }

    @Test(arguments: [nil, true, false])
    func theOrderIsTheStacksOrTheSchemas(createBeforeDelete: Bool?) throws {
        var world = World { $0.box("a", ["Place": "here"]) }
        try world.apply()
        world.describe { $0.add("a", Thing<Box>(["Place": "there"]), createBeforeDelete: createBeforeDelete) }
        #expect(try world.plan()["a"]?.createsBeforeDelete == (createBeforeDelete ?? true))
    }

    @Test func whatKeepsItsNameIsDeletedFirst() throws {
        var world = World { $0.jar("a", ["JarName": "honey", "Lid": "red"]) }
        try world.apply()
        world.describe { $0.jar("a", ["JarName": "honey", "Lid": "blue"]) }
        let plan = try world.plan()
        #expect(plan["a"]?.action == .replace)
        #expect(plan["a"]?.createsBeforeDelete == false)
        #expect(plan.diagnostics.map(\.severity) == [.note])
        #expect(plan.diagnostics.first?.detail.contains("honey") == true)
        world.describe { $0.jar("a", ["JarName": "jam", "Lid": "blue"]) }
        #expect(try world.plan()["a"]?.createsBeforeDelete == true)
    }

    @Test func whatIsKnownBeforeACreateDoesNotCascade() throws {
        func describe(_ stack: inout Stack, _ lid: Document) {
            let jar = stack.jar("jar", ["JarName": "honey", "Lid": lid])
            stack.box("b", ["Place": jar.at("Arn")])
        }
        var world = World { describe(&$0, "red") }
        try world.apply()
        world.observations["Test::Planner::Jar", "honey"]?.attributes["Arn"] = "arn:jar:honey"
        world.tamper("b", "Place", "arn:jar:honey")
        world.describe { describe(&$0, "blue") }
        #expect(try world.plan().actions == ["jar": .replace, "b": .noOp])
    }

    @Test func aProtectedResourceIsNotReplaced() throws {
        var world = World { $0.add("a", Thing<Box>(["Place": "here"]), protect: true) }
        try world.apply()
        world.describe { $0.add("a", Thing<Box>(["Place": "there"]), protect: true) }
        let diagnostics = try #require(throws: Diagnostics.self) { try world.plan() }
        let diagnostic = try #require(diagnostics.all.first)
        #expect(diagnostic.summary == "Resource is protected")
        #expect(diagnostic.address == "a")
        #expect(diagnostic.locations == [world.stack.nodes["a"]?.location])
        #expect(diagnostic.detail.contains("box-a-0") && diagnostic.detail.contains("Place"))
    }

    @Test func anotherTypeNeedsAnotherAddress() throws {
        var world = World { $0.box("a") }
        try world.apply()
        world.describe { $0.jar("a", ["JarName": "honey"]) }
        let diagnostics = try #require(throws: Diagnostics.self) { try world.plan() }
        #expect(diagnostics.all.map(\.summary) == ["Address has another type"])
    }
}
