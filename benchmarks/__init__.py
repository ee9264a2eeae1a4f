"""What is measured, against what: figures and commands in docs/benchmarks.md."""
