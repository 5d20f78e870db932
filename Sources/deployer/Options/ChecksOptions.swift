import ArgumentParser

/// Whether the stack is checked.
struct ChecksOptions: ParsableArguments {
    @Flag(
        inversion: .prefixedNo,
        help:
            "Look for what AWS would refuse, for traps and for security controls that are not complied with; docs/checks.md."
    )
    var checks = true
}
