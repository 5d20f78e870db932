import Infra
import Testing

struct InputTests {
    private let vpc: Reference<VPC> = {
        var stack = Stack("test")
        return stack.add("vpc", VPC(cidrBlock: "10.0.0.0/16"))
    }()
    private var reference: Document { .reference(AttributeReference(address: "vpc", attribute: "VpcId")) }

    @Test func interpolationOfKnownValuesIsKnown() {
        let port = 80
        let input: Input<String> = "http://\("host"):\(port)/\(Input<Int>.literal(3))"
        #expect(input == .literal("http://host:80/3"))
    }

    @Test func interpolationKeepsReferences() {
        let input: Input<String> = "arn:\("aws")/\(vpc.vpcId)/*"
        #expect(input == .interpolation(["arn:aws/", reference, "/*"]))
    }

    @Test func interpolationsNest() {
        let inner: Input<String> = "<\(vpc.vpcId)>"
        let outer: Input<String> = "[\(inner)]"
        #expect(outer == .interpolation(["[<", reference, ">]"]))
    }

    @Test func resolvingJoinsTheText() {
        let input: Input<String> = "<\(vpc.vpcId)>"
        #expect(input.document.resolved { _ in "vpc-1" } == "<vpc-1>")
        #expect(input.document.resolved { _ in nil } == input.document)
    }

    @Test func onlyAReferenceInAnInterpolationStaysText() {
        let input: Input<String> = "\(vpc.vpcId)"
        #expect(input == .interpolation([reference]))
        #expect(input.document.resolved { _ in "vpc-1" } == "vpc-1")
    }

    @Test func textForgetsWhatIsPointedTo() {
        #expect(vpc.vpcId.text == .reference(AttributeReference(address: "vpc", attribute: "VpcId")))
        #expect(Input<VPC.ID>("vpc-1").text == "vpc-1")
        #expect(Input<Int>(443).text == "443")
    }

    @Test func unknownValueSaysSo() {
        let error = #expect(throws: DocumentError.self) { try vpc.vpcId.known }
        #expect(
            error?.description == "the value should be a value, but is the attribute vpc.VpcId, which is not known yet"
        )
    }

    @Test(arguments: [
        (Document.string("yes"), "true or false"), (.integer(1), "true or false"), (.null, "true or false"),
    ])
    func wrongKindIsRefused(_ document: Document, _ expected: String) {
        let error = #expect(throws: DocumentError.self) { try Input<Bool>(document: document) }
        #expect(error?.expected == expected)
    }
}
