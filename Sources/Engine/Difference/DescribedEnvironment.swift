package import Infra

/// An environment with what its file says and the stack that is made of it.
package struct DescribedEnvironment: Sendable {
    package let environment: Environment
    package let stack: Stack
    /// The values of its file.
    package let values: [EnvironmentValue]

    package init(environment: Environment, stack: Stack, values: [EnvironmentValue]) {
        self.environment = environment
        self.stack = stack
        self.values = values
    }

    var zones: [String] { environment.network.zones.map(\.name) }

    /// Zones of two environments that stand for each other: of the same name, else of the same letter, else of the same
    /// place in the list. A zone without a counterpart stands alone.
    static func zonePairs(_ first: DescribedEnvironment, _ second: DescribedEnvironment) -> [(String?, String?)] {
        var pairs: [(String?, String?)] = []
        var left = first.zones
        var right = second.zones
        func pair(_ belong: (String, String) -> Bool) {
            for zone in left {
                guard let match = right.firstIndex(where: { belong(zone, $0) }) else { continue }
                pairs.append((zone, right.remove(at: match)))
            }
            left.removeAll { zone in pairs.contains { $0.0 == zone } }
        }
        pair { $0 == $1 }
        pair { $0.dropFirst(first.environment.region.count) == $1.dropFirst(second.environment.region.count) }
        pair { _, _ in true }
        return pairs + left.map { ($0, nil) } + right.map { (nil, $0) }
    }

    /// The value of each path of the file, with the zones in common words.
    func values(in zones: Vocabulary) -> [String: String] {
        Dictionary(values.map { (zones.common($0.path), $0.text) }, uniquingKeysWith: { first, _ in first })
    }
}
