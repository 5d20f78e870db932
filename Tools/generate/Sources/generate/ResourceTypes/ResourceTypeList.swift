/// The types to generate, one line each: `AWS::EC2::VPC`, or `AWS::EKS::Cluster as EKSCluster` where the last part of
/// the name is taken. `#` begins a comment.
struct ResourceTypeList {
    struct Entry {
        let type: String
        /// The name of the Swift struct.
        let swiftName: String
        /// The folder, as in `EC2`.
        let service: String
    }

    let entries: [Entry]
    private let byType: [String: Entry]

    init(text: String) throws {
        var entries: [Entry] = []
        var byType: [String: Entry] = [:]
        var names: [String: String] = [:]
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let words = line.prefix { $0 != "#" }.split(separator: " ").map(String.init)
            guard let type = words.first else { continue }
            let parts = type.split(separator: ":").map(String.init)
            guard parts.count == 3, words.count == 1 || words.count == 3 && words[1] == "as" else {
                throw GeneratorError(
                    "line \(number + 1) of the type list is not \"AWS::Service::Type [as Name]\": \(line)"
                )
            }
            let entry = Entry(type: type, swiftName: words.count == 3 ? words[2] : parts[2], service: parts[1])
            if let other = names.updateValue(type, forKey: entry.swiftName) {
                throw GeneratorError("\(type) and \(other) both become \(entry.swiftName); give one a name with \"as\"")
            }
            entries.append(entry)
            byType[type] = entry
        }
        self.entries = entries
        self.byType = byType
    }

    subscript(type: String) -> Entry? { byType[type] }
}
