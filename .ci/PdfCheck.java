import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Usage: java -cp JARS PdfCheck.java FLAVOUR,... FILE... (flavours: ua1 ua2 1b 2a 2b 2u 3a 3b 4 ...). Status 0: all compliant. */
public class PdfCheck {
    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        boolean allCompliant = true;
        for (int i = 1; i < arguments.length; i++) {
            for (String flavour : arguments[0].split(",")) {
                allCompliant &= isCompliant(Path.of(arguments[i]), flavour);
            }
        }
        System.exit(allCompliant ? 0 : 1);
    }

    private static boolean isCompliant(Path file, String id) throws Exception {
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(id);
        if (flavour == PDFAFlavour.NO_FLAVOUR) {
            throw new IllegalArgumentException("unknown flavour " + id);
        }
        try (PDFAParser parser = Foundries.defaultInstance().createParser(Files.newInputStream(file), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            Map<String, Integer> failed = new TreeMap<>();
            for (TestAssertion test : result.getTestAssertions()) {
                if (test.getStatus() == TestAssertion.Status.FAILED) {
                    String rule = test.getRuleId().getClause() + " test " + test.getRuleId().getTestNumber();
                    failed.merge(rule + ": " + test.getMessage(), 1, Integer::sum);
                }
            }
            System.out.printf("   %s %s %s, %d assertions%n", file.getFileName(), flavour.getId(),
                    result.isCompliant() ? "compliant" : "NOT COMPLIANT", result.getTotalAssertions());
            failed.forEach((rule, times) -> System.out.println("      " + times + "x " + rule));
            return result.isCompliant();
        }
    }
}
