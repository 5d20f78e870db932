/// What is wrong with the settings of a workload.
struct WorkloadMistakes {
    private(set) var all: [Diagnostic] = []

    init(_ settings: Environment.Service, hasRepository: Bool) {
        func report(_ summary: String, _ detail: String, at key: String) {
            all.append(
                Diagnostic(.error, summary, detail: detail, locations: settings.locations[key].map { [$0] } ?? [])
            )
        }
        if settings.isInOwnRepository, !hasRepository {
            report(
                "Image is in no repository",
                "service.image is a digest alone, which is an image in the repository of `images`, and the environment has "
                    + "none. Add `images`, or write where the image is: registry.example.com/name@\(settings.image).",
                at: "image"
            )
        }
        if settings.maximumReplicas < settings.minimumReplicas {
            report(
                "More pods at least than at most",
                "service.minimumReplicas is \(settings.minimumReplicas), but service.maximumReplicas is "
                    + "\(settings.maximumReplicas).",
                at: "maximumReplicas"
            )
        }
        if let request = Self.millicores(settings.cpu), let limit = Self.millicores(settings.cpuLimit), request > limit
        {
            report(
                "More CPU at least than at most",
                "service.cpu is \(settings.cpu), but service.cpuLimit is \(settings.cpuLimit).",
                at: "cpu"
            )
        }
        if settings.namespace == "default" || settings.namespace.hasPrefix("kube-") {
            report(
                "Namespace is not for a service",
                "service.namespace is \"\(settings.namespace)\", which the cluster has for itself.",
                at: "namespace"
            )
        }
    }

    private static func millicores(_ text: String) -> Int? {
        if text.hasSuffix("m") { return Int(text.dropLast()) }
        return Double(text).map { Int(($0 * 1000).rounded()) }
    }
}
