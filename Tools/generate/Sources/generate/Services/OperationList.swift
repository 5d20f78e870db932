/// `operations.txt`: which operations of which services are generated.
struct OperationList {
    struct Service {
        /// The folder in botocore's `data`, as in `logs`.
        var folder: String
        /// The namespace in Swift, as in `CloudWatchLogs`.
        var swiftName: String
        /// The folder below `https://docs.aws.amazon.com` that has the operations' pages.
        var documentation: String
        var isGlobal: Bool
        var operations: [String] = []
    }

    var services: [Service] = []

    init(text: String) throws {
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let words = line.split(separator: " ").map(String.init)
            guard let first = words.first, !first.hasPrefix("#") else { continue }
            if line.hasPrefix(" ") {
                guard !services.isEmpty else { throw ModelError("operations.txt:\(index + 1): no service before it") }
                services[services.count - 1].operations += words
            } else {
                guard words.count == 3 || (words.count == 4 && words[3] == "global") else {
                    throw ModelError("operations.txt:\(index + 1): not 'folder name documentation [global]'")
                }
                services.append(
                    Service(folder: first, swiftName: words[1], documentation: words[2], isGlobal: words.count == 4)
                )
            }
        }
    }
}
