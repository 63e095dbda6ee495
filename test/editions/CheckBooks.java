import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.io.File;

/** Runs EPUBCheck over many books in one virtual machine, since starting one takes longer than checking a book. One line a book; what was found stands on standard error. */
public class CheckBooks {
  public static void main(String[] paths) {
    for (String path : paths) {
      DefaultReportImpl report = new DefaultReportImpl(path);
      new EpubCheck(new File(path), report).doValidate();
      int problems = report.getFatalErrorCount() + report.getErrorCount() + report.getWarningCount();
      System.out.println(problems + "\t" + path);
    }
  }
}
