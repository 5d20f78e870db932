/// An element of an XML text.
package struct XMLElement: Sendable, Hashable {
    package struct Attribute: Sendable, Hashable {
        /// With its prefix, as in `xsi:type`.
        package var name: String
        package var value: String
    }

    /// Without a prefix: services do not mix vocabularies.
    package var name: String
    package var attributes: [Attribute] = []
    package var children: [XMLElement] = []
    /// Everything between the tags but the children.
    package var text = ""

    package init(_ name: String) { self.name = name }

    package func child(_ name: String) -> XMLElement? {
        children.first { $0.name == name }
    }

    package func attribute(_ name: String) -> String? {
        attributes.first { $0.name == name }?.value
    }
}
