import Infra
import Testing

@testable import Engine

struct ReferenceTests {
    @Test func whatOnlyAnApplyCanTellStaysAReference() throws {
        let world = World { stack in
            let a = stack.box("a")
            stack.box("b", ["Name": a.at("BoxId"), "Place": .interpolation(["in ", a.at("BoxId")])])
        }
        let plan = try world.plan()
        #expect(plan.actions == ["a": .create, "b": .create])
        #expect(plan["b"]?.desired?["Name"]?.isResolved == false)
        #expect(plan["b"]?.dependencies == ["a"])
    }

    @Test func whatIsCertainBeforeACreateIsKnown() throws {
        let world = World { stack in
            let jar = stack.jar("jar", ["JarName": "honey"])
            stack.box("b", ["Name": jar.at("Arn"), "Place": .interpolation(["in ", jar.at("JarName")])])
        }
        let desired = try #require(world.plan()["b"]?.desired)
        #expect(desired["Name"] == "arn:jar:honey")
        #expect(desired["Place"] == "in honey")
    }

    @Test func knownNamesLeadOnToOthers() throws {
        let world = World { stack in
            let a = stack.jar("a", ["JarName": "one"])
            let b = stack.jar("b", ["JarName": .interpolation([a.at("JarName"), "-two"])])
            stack.box("c", ["Name": b.at("Arn")])
        }
        #expect(try world.plan()["c"]?.desired?["Name"] == "arn:jar:one-two")
    }

    @Test(arguments: [
        "BoxId": "box-a-0", "Endpoint.Address": "box-a-0.local", "Options.Mode": "fast", "Name": "observed",
    ])
    func attributesOfWhatExistsAreKnown(attribute: String, value: String) throws {
        var world = World { $0.box("a", ["Options": ["Mode": "fast"]]) }
        try world.apply()
        world.tamper("a", "Name", "observed")
        world.describe { stack in
            let a = stack.box("a", ["Options": ["Mode": "fast"]])
            stack.box("b", ["Name": a.at(attribute)])
        }
        #expect(try world.plan()["b"]?.desired?["Name"] == .string(value))
    }

    @Test func anUpdatedPropertyIsKnownByItsNewValue() throws {
        var world = World { $0.box("a", ["Name": "old"]) }
        try world.apply()
        world.describe { stack in
            let a = stack.box("a", ["Name": "new"])
            stack.box("b", ["Name": a.at("Name")])
        }
        let plan = try world.plan()
        #expect(plan["a"]?.action == .update)
        #expect(plan["b"]?.desired?["Name"] == "new")
    }

    @Test(arguments: [("Size", false), ("Name", true)])
    func attributesThatAnUpdateChangesAreUnknown(property: String, isKnown: Bool) throws {
        var world = World { $0.box("a") }
        try world.apply()
        world.describe { stack in
            let a = stack.box("a", [property: 7])
            stack.box("b", ["Size": a.at("Version"), "Name": a.at("BoxId")])
        }
        let desired = try #require(world.plan()["b"]?.desired)
        #expect(desired["Size"]?.isResolved == isKnown)
        #expect(desired["Name"] == "box-a-0")
    }

    @Test func whatAResourceDoesNotHaveIsAnErrorWithItsPlace() throws {
        func describe(_ stack: inout Stack) {
            let a = stack.box("a")
            stack.box("b", ["Name": a.at("Range")])
            stack.output("range", Input<String>(reference: a, "Range"))
        }
        var world = World { $0.box("a") }
        try world.apply()
        world.describe { describe(&$0) }
        let diagnostics = try #require(throws: Diagnostics.self) { try world.plan() }
        #expect(diagnostics.all.map(\.summary) == ["Attribute has no value", "Attribute has no value"])
        #expect(diagnostics.all.first?.detail.contains("a.Range") == true)
        #expect(diagnostics.all.first?.locations == world.stack.nodes["b"].map { [$0.location] })
    }

    @Test func aPropertyThatIsTakenOutIsUnknown() throws {
        var world = World { $0.box("a", ["Name": "old"]) }
        try world.apply()
        world.describe { stack in
            let a = stack.box("a")
            stack.box("b", ["Name": a.at("Name")])
        }
        #expect(try world.plan()["b"]?.desired?["Name"]?.isResolved == false)
    }

    @Test func aSecretIsPassedOn() throws {
        let world = World { stack in
            let a = stack.box("a", ["Password": .secret(Secret("x"))])
            stack.box("b", ["Password": a.at("Password")])
        }
        #expect(try world.plan()["b"]?.desired?["Password"] == .secret(Secret("x")))
    }

    @Test func outputsAreKnownAsFarAsTheyCanBe() throws {
        var world = World { stack in
            let a = stack.box("a")
            stack.output("id", Input<String>(reference: a, "BoxId"))
            stack.output("name", Input<String>("fixed"))
        }
        let plan = try world.plan()
        #expect(plan.outputs.map(\.name) == ["id", "name"])
        #expect(plan.outputs[0].after?.isResolved == false)
        #expect(plan.outputs[1].after == "fixed")
        try world.apply()
        #expect(try world.plan().isEmpty)
        world.describe { $0.box("a") }
        let later = try world.plan()
        #expect(
            later.outputs == [
                .init(name: "id", before: "box-a-0", after: nil), .init(name: "name", before: "fixed", after: nil),
            ]
        )
        #expect(!later.isEmpty)
    }
}

extension Input {
    fileprivate init<S: Shape>(reference: Reference<Thing<S>>, _ attribute: String) {
        self = reference.attribute(attribute)
    }
}
