import Infra

/// What a schema says about the place of one property: who may set it, and what a change of it means.
///
/// The lists of paths in a schema as a tree, made once per type.
struct PropertyTraits {
    /// A change replaces the resource.
    private(set) var isCreateOnly = false
    /// A change may replace the resource; the handler decides.
    private(set) var isConditionalCreateOnly = false
    /// The service never reports it.
    private(set) var isWriteOnly = false
    private(set) var inner: [String: PropertyTraits] = [:]

    /// Of a property without any.
    init() {}

    init(_ schema: Schema) {
        for path in schema.createOnly { mark(path.parts[...]) { $0.isCreateOnly = true } }
        for path in schema.conditionalCreateOnly { mark(path.parts[...]) { $0.isConditionalCreateOnly = true } }
        for path in schema.writeOnly { mark(path.parts[...]) { $0.isWriteOnly = true } }
    }

    private mutating func mark(_ path: ArraySlice<String>, _ set: (inout PropertyTraits) -> Void) {
        guard let name = path.first else { return set(&self) }
        inner[name, default: PropertyTraits()].mark(path.dropFirst(), set)
    }

    /// The traits of a member, or of the elements of an array where `name` is `*`; they include those of the whole.
    func inside(_ name: String) -> PropertyTraits {
        var traits = inner[name] ?? PropertyTraits()
        traits.isCreateOnly = traits.isCreateOnly || isCreateOnly
        traits.isConditionalCreateOnly = traits.isConditionalCreateOnly || isConditionalCreateOnly
        traits.isWriteOnly = traits.isWriteOnly || isWriteOnly
        return traits
    }

    /// Whether a change of the whole value changes something that a resource can only be created with.
    func forcesReplacement(_ before: Document?, _ after: Document?) -> Bool {
        if before == after { return false }
        if isCreateOnly { return true }
        return inner.contains { name, traits in
            guard name == "*" else { return traits.forcesReplacement(before?[name], after?[name]) }
            let (old, new) = (before?.array ?? [], after?.array ?? [])
            return (0..<max(old.count, new.count)).contains { index in
                traits.forcesReplacement(
                    old.indices.contains(index) ? old[index] : nil,
                    new.indices.contains(index) ? new[index] : nil
                )
            }
        }
    }
}
